import { Tag } from '../../text/lexicon.ts'
import { isQuotation, type Line } from './line.ts'
import { isComma, isFiniteVerb, isNoun, isStop } from './word-classes.ts'

/** How many elements of circumstances may stand between a cue and its "that". */
const furthest = 24

/**
 * "said on Thursday, at a school in Lund, that …", "said, however, that …": the "that" behind circumstances without a verb;
 * -1 where none follows.
 */
export function farThat(line: Line, from: number, limit: number): number {
  for (let at = from; at < limit && at - from < furthest; at++) {
    if (isStop(line, at) || isQuotation(line, at) || line.word[at] === ':') return -1
    if (isFiniteVerb(line, at) || line.tag[at] === Tag.VBG) return -1
    if (line.word[at] !== 'that') continue
    const behindPhrase = isNoun(line, at - 1) || line.tag[at - 1] === Tag.CD || line.word[at - 1] === ')'
    return isComma(line, at - 1) || (behindPhrase && line.tag[at] !== Tag.WDT) ? at : -1
  }
  return -1
}
