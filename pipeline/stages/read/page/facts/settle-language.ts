import type { Claim } from './trust.ts'

const namedLanguages: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['eng', 'en'],
  ['arabic', 'ar'],
  ['chinese', 'zh'],
  ['french', 'fr'],
  ['german', 'de'],
  ['hindi', 'hi'],
  ['indonesian', 'id'],
  ['italian', 'it'],
  ['japanese', 'ja'],
  ['korean', 'ko'],
  ['portuguese', 'pt'],
  ['russian', 'ru'],
  ['spanish', 'es'],
  ['turkish', 'tr'],
  ['vietnamese', 'vi'],
])

/** The language as BCP 47 writes it: "en_US" → "en-US", "English" → "en". */
export const settleLanguage = (claims: readonly Claim[]): string | undefined => {
  for (const { values } of claims) {
    const words = (values[0] ?? '')
      .slice(0, 60)
      .trim()
      .replace(/[,;].*$/, '')
      .replaceAll('_', '-')
    const tag = namedLanguages.get(words.toLowerCase()) ?? words
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) || /^(?:und|zxx|mul|xx)\b/i.test(tag)) continue
    try {
      return Intl.getCanonicalLocales(tag)[0]
    } catch {
      // Not well-formed after all: the next place is asked.
    }
  }
  return undefined
}
