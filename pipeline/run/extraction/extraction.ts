import type { Drop } from '../../stages/read/drop.ts'
import type { FailureCode } from '../../stages/read/drop-error.ts'
import type { Copy } from '../duplicates/find-copies.ts'
import type { WholeSketch } from '../duplicates/sketch.ts'
import type { Counts } from '../run-report.ts'

/** One article for a worker: plain data, as all that goes between threads. */
export interface ExtractionTask {
  readonly drop: Drop
  /** What the article is known to be a copy of, for its record. */
  readonly copy: Copy | null
}

/** What a worker made of one article. */
export type Extraction = ExtractedRecord | FailedExtraction

/** A record, rendered. */
export interface ExtractedRecord {
  /** The record's. */
  readonly id: string
  readonly counts: Counts
  /** How often each note stands in it, by its code. */
  readonly notes: { readonly [code: string]: number }
  readonly sketch: WholeSketch | null
  /** The record in each form of the run's format: what goes into a file of its own, or at the end of one that all share. */
  readonly chunks: readonly (string | Uint8Array)[]
  /** How long the article took. */
  readonly seconds: number
}

/** Why there is no record: a `DropError` without its class, which no message between threads keeps. */
export interface FailedExtraction {
  readonly failure: ExtractionFailure
}

/** The parts of a `DropError`. */
export interface ExtractionFailure {
  readonly code: FailureCode
  readonly message: string
  /** The stack of a fault of Readout's own. */
  readonly trace?: string
}

/** Articles that go to a worker together, so that their transfer costs little. */
export interface ExtractionBatch {
  readonly tasks: readonly ExtractionTask[]
  /** Holds the number of the article under way: how the pool knows which one hangs, or ended the worker. */
  readonly atWork: Int32Array
}
