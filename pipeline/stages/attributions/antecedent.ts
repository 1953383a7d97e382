import { Tag } from '../../text/lexicon.ts'
import { coordinators, relativePronouns } from './function-words.ts'
import { type ElementRange, isQuotation, type Line } from './line.ts'
import { phraseBefore } from './long-phrase.ts'
import { isAdjective, isComma, isFiniteVerb, isNoun, isPreposition, isStop } from './word-classes.ts'

/**
 * The noun phrase that a restrictive clause hangs on: "people who fight threats [say]", "a copy seen by us [says]", "a
 * source close to the talks [said]"; undefined where the phrase at `from` is not the object inside such a clause.
 */
export function antecedentOf(line: Line, from: number, start: number): ElementRange | undefined {
  let hasFinite = false
  for (let at = from - 1; at > start && from - at < 20; at--) {
    if (isQuotation(line, at) || isComma(line, at) || isStop(line, at) || line.word[at] === ':') return undefined
    if (coordinators.has(line.word[at]!)) return undefined
    if (!isNoun(line, at - 1)) {
      if (isFiniteVerb(line, at)) hasFinite = true
      continue
    }
    const isRelative = relativePronouns.has(line.word[at]!) || (line.word[at] === 'that' && hasFinite)
    const isReduced = !hasFinite && opensReducedClause(line, at)
    if (isRelative || isReduced) {
      const phrase = phraseBefore(line, at)
      return phrase && phrase.from >= start ? { from: phrase.from, to: at } : undefined
    }
    if (isFiniteVerb(line, at)) hasFinite = true
  }
  return undefined
}

/** "seen by", "familiar with", "discovered on": a participle or adjective behind its noun, with a preposition of its own. */
const opensReducedClause = (line: Line, at: number): boolean =>
  line.tag[at] === Tag.VBN || (isAdjective(line, at) && isPreposition(line, at + 1))
