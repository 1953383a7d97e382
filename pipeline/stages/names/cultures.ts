import type { LoadedRule } from '../../engine/rule-sets.ts'
import { phraseEntries } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'

/** What a name's form tells of the country and of the order of its parts. */
export interface Culture {
  readonly code: string
  readonly order: 'family-first' | 'given-first'
  /** The part that stands alone after a first mention. */
  readonly short: 'given' | 'family'
}

/** Finds the culture of a full name by its words as written; undefined where the name does not tell. */
export interface CultureOf {
  (words: readonly string[]): Culture | undefined
  /** Whether a full name of this country always shows it, so that any other is a foreigner's. */
  isDistinct(code: string): boolean
  /** Whether a word opens a family-first name that shows its country in any case ("Pham The Anh"): its other words may be any. */
  isFamilyName(word: number): boolean
  /** Usual order of names in a country. */
  orderIn(code: string): Culture['order'] | 'unknown'
}

/** Compiles family names by culture. A name is telling when its first word is one of them and it has two to five words. */
export function createCultureOf(
  rules: readonly LoadedRule<'phrases'>[],
  orders: { readonly familyFirst: readonly string[]; readonly either: readonly string[] },
  lexicon: Lexicon,
): CultureOf {
  const families = new Map<number, { readonly culture: Culture; readonly hyphenated: boolean }[]>()
  const distinct = new Set<string>()
  for (const { phrase, value } of phraseEntries(rules)) {
    const { code, order, short, hyphenated, distinct: isDistinct } = value.attributes
    const culture = { code: String(code), order: order as Culture['order'], short: short as Culture['short'] }
    const id = lexicon.folded(lexicon.intern(phrase))
    families.set(id, [...(families.get(id) ?? []), { culture, hyphenated: hyphenated === true }])
    if (isDistinct === true) distinct.add(culture.code)
  }
  const cultureOf = (words: readonly string[]): Culture | undefined => {
    if (words.length < 2 || words.length > 5) return undefined
    const first = families.get(lexicon.folded(lexicon.intern(words[0]!)))
    const isHyphenated = words.slice(1).some(word => word.includes('-'))
    return first?.find(({ hyphenated }) => hyphenated === isHyphenated)?.culture
  }
  return Object.assign(cultureOf, {
    isDistinct: (code: string) => distinct.has(code),
    isFamilyName: (word: number) => families.get(word)?.some(({ culture }) => distinct.has(culture.code)) === true,
    orderIn: (code: string) =>
      orders.familyFirst.includes(code) ? 'family-first' : orders.either.includes(code) ? 'unknown' : 'given-first',
  })
}
