import { Tag } from '../../text/lexicon.ts'
import { beForms } from './function-words.ts'
import type { Line } from './line.ts'
import { isAdverb } from './word-classes.ts'

/** Whether "to" at an element opens an infinitive. */
export const isInfinitive = (line: Line, at: number, limit: number): boolean => {
  let next = at + 1
  while (next < limit && isAdverb(line, next) && next - at < 4) next++
  return next < limit && (line.tag[next] === Tag.VB || line.tag[next] === Tag.VBP || beForms.has(line.word[next]!))
}
