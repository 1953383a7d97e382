import type { Copy } from '../duplicates/find-copies.ts'
import type { Counts } from '../run-report.ts'
import type { FileStamp } from './file-stamp.ts'

/** What an output folder remembers of an article whose record stands there. */
export interface ArticleState {
  /** Of the article's bytes and of all that is stated of it. */
  readonly hash: string
  /** Of all else that its record comes from: rules, options, Readout itself. */
  readonly key: string
  /** The file that it came from; null for an entry of a file, and for standard input. */
  readonly stamp: FileStamp | null
  /** That file, as seen from the output folder; null for standard input. */
  readonly path: string | null
  readonly id: string
  readonly counts: Counts
  readonly notes: { readonly [code: string]: number }
  /** As `writeSketch` gives it; null where the article has no running text. */
  readonly sketch: string | null
  readonly copy: Copy | null
  /** Where its chunks stand; only the sink that wrote them reads it. */
  readonly places: readonly ChunkPlace[]
}

/** Where a chunk stands: numbers and texts that only its sink reads. */
export type ChunkPlace = readonly (number | string)[]
