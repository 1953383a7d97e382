import type { Agreement } from '../record/event.ts'
import type { TokenRange } from '../text/span.ts'

/** A document between parties. */
export interface FoundAgreement extends Pick<Agreement, 'kind' | 'title' | 'status' | 'rule' | 'confidence'> {
  /** The passages that name it, the fullest first. */
  readonly evidence: readonly TokenRange[]
  /** ISO 3166-1 alpha-3, or EU, NATO, ASEAN, UN. */
  readonly parties: readonly string[]
  /** Index into `Dates.dates`; null where the text tells no date of it. */
  readonly date: number | null
  /** Index into `Events.events` of its signing; null where the text tells none. */
  readonly event: number | null
}

/** What `agreements` adds, in the order of their first evidence. */
export interface Agreements {
  readonly agreements: readonly FoundAgreement[]
}
