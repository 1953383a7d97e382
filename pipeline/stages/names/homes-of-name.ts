import type { LoadedRule } from '../../engine/rule-sets.ts'
import { phraseEntries } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { CultureOf } from './cultures.ts'

/** Compiles the given names by country: what a full name points to, its family name before its ending, its ending before its given name. */
export function createHomesOfName(
  cultureOf: CultureOf,
  rules: readonly LoadedRule<'phrases'>[],
  lexicon: Lexicon,
): (words: readonly string[]) => readonly string[] {
  const idOf = (word: string): number => lexicon.folded(lexicon.intern(word))
  const byGiven = new Map(
    phraseEntries(rules).map(({ phrase, value }) => [idOf(phrase), value.attributes.codes as readonly string[]]),
  )
  return words => {
    const cultures = cultureOf(words)
    if (cultures.length > 0) return [...new Set(cultures.map(({ code }) => code))]
    const ending = cultureOf.byEnding(words)
    return ending.length > 0 ? ending : (byGiven.get(idOf(words[0]!)) ?? [])
  }
}
