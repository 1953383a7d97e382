const codes =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka kk km ko lo lt lv mn ms my nb ne nl no pl pt ro ru sk sl sq sr sv sw ta th tl tr uk ur uz vi zh'

/**
 * A language as people and programs write it ("en_US", "eng", "English", "English (US)") as a tag of BCP 47: "en-US", "en". Null
 * for what names none.
 */
export const languageTag = (words: string): string | null => {
  const written = words
    .slice(0, 60)
    .replace(/[,;(.@].*$/s, '')
    .trim()
    .replaceAll('_', '-')
  const tag = codeOfName(written.split(/\s/, 1)[0]!) ?? written
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) || /^(?:und|zxx|mul|xx)\b/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** "English" → "en". */
const codeOfName = (name: string): string | undefined => {
  if (!/^[a-z]{4,20}$/i.test(name)) return undefined
  const english = new Intl.DisplayNames(['en'], { type: 'language' })
  return codes.split(' ').find(code => english.of(code)?.toLowerCase() === name.toLowerCase())
}
