import { compilePatterns, type PatternMatch } from '../../engine/compile-patterns.ts'
import type { LoadedRule, RuleSets } from '../../engine/rule-sets.ts'
import { rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

/** Finds the matches of all patterns of verbs in a sentence. */
export type FindVerbs = (reading: Reading, sentence: TokenRange) => PatternMatch<LoadedRule<'pattern'>>[]

/** Compiles the patterns of verbs; of matches at one place, those that begin with their verb come first. */
export const createFindVerbs = (ruleSets: RuleSets, lexicon: Lexicon): FindVerbs => {
  const sources = patternSources(ruleSets, rulesOf(ruleSets, 'events', 'pattern'))
  const isLed = ({ pattern }: { readonly pattern: string }) => pattern.startsWith('at:(')
  const verbs = compilePatterns([...sources.filter(isLed), ...sources.filter(source => !isLed(source))], lexicon)
  return ({ items }, { from, to }) => verbs.findAll(items, from, to)
}
