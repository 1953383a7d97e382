import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { Line } from './line.ts'
import { isFiniteVerb, isNoun } from './word-classes.ts'

/** Words before it may be left small in a title. */
const longWord = 4
/** So many long words a title has at least. */
const least = 4

/** Whether a line is set as a title: its long words are capitalized, but for one in six. */
export function isTitle(line: Line): boolean {
  const { lexicon, form } = line.segments.tokens
  let long = 0
  let capitals = 0
  for (let at = 0; at < line.size && at < 40; at++) {
    if (line.word[at]!.length < longWord) continue
    long++
    if (lexicon.flags(form[line.from[at]!]!) & FormFlag.Capitalized) capitals++
  }
  return long >= least && capitals * 6 >= long * 5
}

const present = 1 << Tag.VBZ
const past = 1 << Tag.VBD

/** Finds the verb of a title that has none ("Mayor Blasts Plan"): the first word behind a noun that can be a finite verb, another word behind it. */
export function findTitleVerb(line: Line): void {
  const { lexicon, form } = line.segments.tokens
  for (let at = 0; at < line.size && at < 40; at++) if (isFiniteVerb(line, at)) return
  for (let at = 1; at + 1 < line.size && at < 40; at++) {
    if (!isNoun(line, at - 1) || line.word[at]!.length < longWord) continue
    const tags = lexicon.tags(form[line.from[at]!]!)
    if (tags & (present | past)) {
      line.tag[at] = tags & present ? Tag.VBZ : Tag.VBD
      return
    }
  }
}
