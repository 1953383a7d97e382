import { Tag } from '../../../text/lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import type { ElementRange, Line } from '../line.ts'
import { baseStart } from '../noun-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { innermost, type Relation } from './relation.ts'

/** "and his belief that …" after another carried noun shares the mention; else the possessor is the mention. */
export function possessed(parse: Parse, region: Region, hit: Hit, open: readonly Draft[]): Relation | undefined {
  const { line } = parse
  const previous = hit.cue.from - 1
  const last = open[open.length - 1]
  // "conveyed the greetings of the army and its best wishes": all of it is what was conveyed
  if (last?.entry.class === 'greeting') return undefined
  if (last && line.word[previous] === 'and' && /^(?:c:)?lv:/.test(last.use)) {
    return { prefix: 'c:', mention: last.mention, basis: 'shared', frame: 'nominal', closesAt: previous, closed: last }
  }
  if (innermost(open, hit)) return undefined
  const mention = possessorOf(line, hit.cue, region.from)
  return mention ? { prefix: '', mention, basis: 'subject', frame: 'nominal', closesAt: -1, closed: null } : undefined
}

/** Who holds a claim, a belief: "his", or the noun phrase before "'s". */
function possessorOf(line: Line, cue: ElementRange, start: number): ElementRange | null {
  for (let at = cue.to - 2; at >= cue.from && at >= start; at--) {
    if (line.tag[at] === Tag.PRPS) return { from: at, to: at + 1 }
    if (line.tag[at] === Tag.POS) {
      const from = baseStart(line, at - 1)
      return from < start ? null : { from, to: at }
    }
  }
  return null
}
