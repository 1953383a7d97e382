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
  /** Order of names in a country, undefined where the rules do not tell. */
  orderIn(code: string): Culture['order'] | undefined
}

/** Compiles family names by culture. A name is telling when its first word is one of them and it has two to five words. */
export function createCultureOf(rules: readonly LoadedRule<'phrases'>[], lexicon: Lexicon): CultureOf {
  const families = new Map<number, { readonly culture: Culture; readonly hyphenated: boolean }[]>()
  const distinct = new Set<string>()
  const orders = new Map<string, Culture['order']>()
  for (const { phrase, value } of phraseEntries(rules)) {
    const { code, order, short, hyphenated, distinct: isDistinct } = value.attributes
    const culture = { code: String(code), order: order as Culture['order'], short: short as Culture['short'] }
    const id = lexicon.folded(lexicon.intern(phrase))
    families.set(id, [...(families.get(id) ?? []), { culture, hyphenated: hyphenated === true }])
    orders.set(culture.code, culture.order)
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
    orderIn: (code: string) => orders.get(code),
  })
}
