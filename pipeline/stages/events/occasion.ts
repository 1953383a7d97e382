import type { FoundPlace } from '../../layers/events.ts'
import type { Event } from '../../record/event.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Opening } from './decide-noun.ts'
import type { Trigger } from './find-triggers.ts'
import type { SignedPaper } from './signed-paper.ts'

/** One passage that tells of an occasion, before passages of the same one are put together. */
export interface Occasion {
  readonly trigger: Trigger
  readonly type: Trigger['type']
  readonly status: Event['status']
  readonly clause: TokenRange
  readonly sentence: number
  readonly scene: number
  readonly source: 'body' | 'headline' | 'caption'
  /** "the meeting": the one that was told, else a new one where it may open one. */
  readonly isDefinite: boolean
  /** May stand for an event of its own, not only refer to one. */
  readonly opens: Opening
  /** Opens an event only where no talk is told. */
  readonly isWeak: boolean
  readonly number: number | null
  readonly isAnother: boolean
  /** Codes of the parties that the clause names. */
  readonly named: readonly string[]
  /** Those that stand inside the noun phrase itself. */
  readonly own: readonly string[]
  readonly people: readonly number[]
  readonly date: number | null
  /** The date of the clause, where the noun itself has none. */
  readonly dateBeside: number | null
  readonly edtf: string | null
  /** "the opening ceremony", not "the ceremony". */
  readonly isModified: boolean
  /** What a signing says that was signed. */
  readonly paper: SignedPaper | null
  readonly place: FoundPlace | null
  readonly series: Event['series']
  /** "on the sidelines of": holds what the clause tells besides. */
  readonly isBeside: boolean
  /** "At the talks,": where what follows was said. */
  readonly isSetting: boolean
}

/** Where an occasion is told of: its sentence, its scene, and the kind of its block. */
export type OccasionPlace = Pick<Occasion, 'sentence' | 'scene' | 'source'>
