import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { phraseEntries } from '../../engine/rule-sources.ts'
import { fold } from '../../text/fold.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'

/** Codes of the two countries that a hyphen joins into one word ("Japan-Canada"), by token. */
export type FindPairs = (tokens: Tokens) => ReadonlyMap<number, readonly string[]>

const longestWord = 48

/** Looks the halves of a word up among the names of countries and their adjectives. */
export const createFindPairs = (ruleSets: RuleSets, lexicon: Lexicon): FindPairs => {
  const codes = new Map<string, string>()
  for (const { phrase, value } of phraseEntries(rulesOf(ruleSets, 'names/countries', 'phrases'))) {
    const { code } = value.attributes
    if (typeof code === 'string') codes.set(fold(phrase.replaceAll('"', '')), code)
  }
  /** By form id: none, or the codes; a form is looked at once. */
  const known = new Map<number, readonly string[]>()
  const none: readonly string[] = []
  const pairOf = (form: string): readonly string[] => {
    if (form.length > longestWord || !form.includes('-')) return none
    const [one = '', other = '', ...more] = form.split(/[-–]/)
    const first = codes.get(fold(one))
    const second = codes.get(fold(other))
    return first === undefined || second === undefined || more.length > 0 ? none : [first, second]
  }
  return tokens => {
    const pairs = new Map<number, readonly string[]>()
    for (let at = 0; at < tokens.count; at++) {
      const id = tokens.form[at]!
      if (known.size > 1 << 16) known.clear()
      let pair = known.get(id)
      if (pair === undefined) {
        pair = pairOf(lexicon.form(id))
        known.set(id, pair)
      }
      if (pair !== none) pairs.set(at, pair)
    }
    return pairs
  }
}
