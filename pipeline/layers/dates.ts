import type { DateMention } from '../record/parts.ts'
import type { TokenRange } from '../text/span.ts'

/** A date as written, with what it comes to. `edtf` is null where this text cannot tell ("last January" in an article of no date). */
export interface FoundDate extends Pick<DateMention, 'edtf' | 'precision' | 'anchor'> {
  readonly range: TokenRange
  /** Id of the rule that found it: the one of the part where it takes a part of another ("the end of 2024"). */
  readonly rule: string
}

/** What `dates` adds, in the order of the text. */
export interface Dates {
  readonly dates: readonly FoundDate[]
}
