import type { Attribution } from '../../layers/attributions.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Voices } from './voices.ts'

/** A mention with what its attribution tells. */
export interface Asked {
  readonly range: TokenRange
  readonly basis: Attribution['mentionBasis']
  readonly content: readonly TokenRange[]
  /** Who reports this statement, where it stands inside another's. */
  readonly reporter: ResolvedSpeaker | null
  /** Whose voice the whole text is. */
  readonly voices?: Voices
}

/** An answer, and who else it might have been. */
export interface Answer {
  readonly speaker: ResolvedSpeaker
  readonly rivals?: readonly number[]
  /** Whether the words themselves say that nobody is named ("a source"). */
  readonly isSaidUnnamed?: boolean
  /** Whether a description fits nobody else of the article. */
  readonly isOnly?: boolean
}
