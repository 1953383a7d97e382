import type { Commitment } from '../record/event.ts'
import type { TokenRange } from '../text/span.ts'
import type { ResolvedSpeaker } from './speakers.ts'

/** What a party will do, narrated or attributed. */
export interface FoundCommitment extends Pick<Commitment, 'strength' | 'rule' | 'confidence'> {
  readonly range: TokenRange
  readonly by: ResolvedSpeaker
  /** Where the text names who will do it; null where it is left out. */
  readonly mention: TokenRange | null
  /** Index into `Dates.dates`; null where the text tells no date of it. */
  readonly due: number | null
}

/** What `commitments` adds, in the order of the text. */
export interface Commitments {
  readonly commitments: readonly FoundCommitment[]
}
