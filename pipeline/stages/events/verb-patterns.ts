import { compilePatterns, type PatternMatch } from '../../engine/compile-patterns.ts'
import type { LoadedRule, RuleSets } from '../../engine/rule-sets.ts'
import { rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

/** Finds the matches of all patterns of verbs in a sentence. */
export type FindVerbs = (reading: Reading, sentence: TokenRange) => PatternMatch<LoadedRule<'pattern'>>[]

/**
 * Compiles the patterns of verbs. Those that begin with their verb are looked at where it stands; the others begin with words of
 * every day ("was", "plan"), so that they are tried only in sentences that hold one of their verbs.
 */
export const createFindVerbs = (ruleSets: RuleSets, lexicon: Lexicon): FindVerbs => {
  const sources = patternSources(ruleSets, rulesOf(ruleSets, 'events', 'pattern'))
  const isLed = ({ pattern }: { readonly pattern: string }) => pattern.startsWith('at:(')
  const led = compilePatterns(sources.filter(isLed), lexicon)
  const others = sources.filter(source => !isLed(source))
  const late = compilePatterns(others, lexicon)
  const keys = new Set(
    others
      .flatMap(({ pattern }) => [...(/at:\(([^)]*)\)/.exec(pattern)?.[1] ?? '').matchAll(/[a-z][a-z-]*/g)])
      .map(([word]) => lexicon.folded(lexicon.intern(word))),
  )

  return (reading, { from, to }) => {
    const found = led.findAll(reading.items, from, to)
    for (let at = from; at < to; at++) {
      if (!keys.has(reading.folded(at)) && !keys.has(reading.verb(at))) continue
      found.push(...late.findAll(reading.items, from, to))
      return found.sort((a, b) => a.from - b.from)
    }
    return found
  }
}
