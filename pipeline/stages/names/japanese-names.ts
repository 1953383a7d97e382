import type { LoadedRule } from '../../engine/rule-sets.ts'
import { phraseEntries } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { WordsOfList } from './cultures.ts'

/** How much surer a known name is than an ending. */
const known = 2

/** The order of a Japanese name of two words by what either of them is known to be; unknown where both orders are as good. */
export type JapaneseOrder = (words: readonly string[]) => 'family-first' | 'given-first' | 'unknown'

/** Compiles the rules labelled `japanese-family` and `japanese-given`, and the lists of endings. */
export function createJapaneseOrder(
  rules: readonly LoadedRule<'phrases'>[],
  wordsOf: WordsOfList,
  lexicon: Lexicon,
): JapaneseOrder {
  const idOf = (word: string): number => lexicon.folded(lexicon.intern(word))
  const weigh = (label: string, list: string): ((word: string) => number) => {
    const names = new Set(phraseEntries(rules.filter(rule => rule.label === label)).map(({ phrase }) => idOf(phrase)))
    const endings = wordsOf(list)
    return word => {
      const id = idOf(word)
      const form = lexicon.form(id)
      const hasEnding = endings.some(ending => form.length > ending.length && form.endsWith(ending))
      return (names.has(id) ? known : 0) + (hasEnding ? 1 : 0)
    }
  }
  const asFamily = weigh('japanese-family', 'family-ending')
  const asGiven = weigh('japanese-given', 'given-ending')
  return words => {
    const [first, last] = words
    if (words.length !== 2) return 'unknown'
    const familyFirst = asFamily(first!) + asGiven(last!)
    const givenFirst = asGiven(first!) + asFamily(last!)
    if (Math.abs(familyFirst - givenFirst) < known) return 'unknown'
    return familyFirst > givenFirst ? 'family-first' : 'given-first'
  }
}
