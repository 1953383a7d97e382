import type { TokenRange } from '../text/span.ts'

/** A place that shows a topic. */
export interface TopicEvidence extends TokenRange {
  readonly topic: string
  readonly rule: string
  readonly weight: number
}

/** What `topics` adds. */
export interface Topics {
  readonly topics: readonly {
    readonly id: string
    readonly score: number
    readonly central: boolean
    readonly evidence: readonly TopicEvidence[]
  }[]
  /** For each attribution its topics' ids. */
  readonly topicsOf: readonly (readonly string[])[]
  /** The topics that a stretch of the text shows by itself, the one that most of its words speak of first: an item of an enumeration. */
  topicsIn(range: TokenRange): readonly string[]
}
