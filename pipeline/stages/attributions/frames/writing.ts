import { times } from '../function-words.ts'
import { type Line, nounLemma } from '../line.ts'

/** The noun before `at` where it is what somebody writes or shows, over a time: "released a statement Thursday night condemning"; -1 where it is not. */
export function writingBefore(line: Line, at: number, start: number, writings: ReadonlySet<string>): number {
  let noun = at - 1
  while (noun > start && (times.has(line.word[noun]!) || line.word[noun] === 'last' || line.word[noun] === 'late'))
    noun--
  return writings.has(nounLemma(line, noun)) ? noun : -1
}
