import type { Attribution } from '../../layers/attributions.ts'
import type { CueEntry } from './cue-lexicon.ts'
import type { Reach } from './end-signs.ts'
import type { ElementRange, Line } from './line.ts'
import type { VerbGroup } from './verb-group.ts'

/** An attribution on its way: element ranges of one line, the content's end still open to cuts. */
export interface Draft {
  readonly line: Line
  readonly entry: CueEntry
  /** Null for a label, a source phrase. */
  readonly group: VerbGroup | null
  /** Frame's rule id without the prefix `attribution.frame.`. */
  readonly frame: string
  /** Prefix and complement, as counted. */
  readonly use: string
  readonly cue: ElementRange
  readonly mention: ElementRange | null
  readonly basis: Attribution['mentionBasis']
  /** Element ranges in order; later cues may cut the last one. */
  content: ElementRange[]
  readonly hearer: ElementRange | null
  readonly probability: number
  /** The gate's figure, before the signs of its sentence. */
  readonly base?: number
  readonly outer: Draft | null
  /** How far its last content might go; absent where nothing is to decide. */
  readonly reach?: Reach
}
