const codes =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka kk km ko lo lt lv mn ms my nb ne nl no pl pt ro ru sk sl sq sr sv sw ta th tl tr uk ur uz vi zh'

/**
 * A language as people and programs write it ("en_US", "eng", "English", "EN") as a tag of BCP 47: "en-US", "en". What is
 * no language stays as it is.
 */
export const languageTag = (words: string): string => {
  const tag = words.trim().replaceAll('_', '-')
  try {
    return Intl.getCanonicalLocales(codeOfName(tag) ?? tag)[0] ?? tag
  } catch {
    return words.trim()
  }
}

/** "English" → "en". */
const codeOfName = (name: string): string | undefined => {
  if (!/^[a-z]{4,20}$/i.test(name)) return undefined
  const english = new Intl.DisplayNames(['en'], { type: 'language' })
  return codes.split(' ').find(code => english.of(code)?.toLowerCase() === name.toLowerCase())
}
