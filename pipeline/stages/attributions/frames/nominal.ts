import { Tag } from '../../../text/lexicon.ts'
import type { ElementRange, Line } from '../line.ts'
import { baseStart } from '../noun-phrase.ts'

/** Who holds a claim, a belief: "his", or the noun phrase before "'s". */
export function possessorOf(line: Line, cue: ElementRange, start: number): ElementRange | null {
  for (let at = cue.to - 2; at >= cue.from && at >= start; at--) {
    if (line.tag[at] === Tag.PRPS) return { from: at, to: at + 1 }
    if (line.tag[at] === Tag.POS) {
      const from = baseStart(line, at - 1)
      return from < start ? null : { from, to: at }
    }
  }
  return null
}
