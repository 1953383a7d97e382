import { Tag } from '../../text/lexicon.ts'
import { subordinators, times } from './function-words.ts'
import type { Line } from './line.ts'
import { isAdverb } from './word-classes.ts'

/** Steps over "Monday", "earlier this week", "(local time)", single adverbs. */
export function skipTimes(line: Line, from: number, limit: number): number {
  let at = from
  for (let steps = 0; at < limit && steps < 6; steps++) {
    const word = line.word[at]!
    // "vowed never to sell": the negation belongs to what is vowed
    if ((word === 'never' || word === 'not') && line.word[at + 1] === 'to') break
    if (times.has(word) || (isAdverb(line, at) && !subordinators.has(word) && line.tag[at] !== Tag.RBR)) at++
    else if ((word === 'this' || word === 'last' || word === 'late') && at + 1 < limit && times.has(line.word[at + 1]!))
      at += 2
    else if (word === 'on' && at + 1 < limit && times.has(line.word[at + 1]!)) {
      at += 2
      if (at < limit && line.tag[at] === Tag.CD) at++
    } else break
  }
  return at
}
