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
      .toLowerCase()
    const tag = namedLanguages.get(words) ?? words
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(tag) || /^(?:und|zxx|mul|xx)\b/.test(tag)) continue
    return tag.split('-').map(writePart).join('-')
  }
  return undefined
}

/** Regions in capitals, scripts with one, as the standard advises. */
const writePart = (part: string, at: number): string =>
  at > 0 && part.length === 2
    ? part.toUpperCase()
    : at > 0 && /^[a-z]{4}$/.test(part)
      ? part[0]!.toUpperCase() + part.slice(1)
      : part
