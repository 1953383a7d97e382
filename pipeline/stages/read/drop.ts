import type { StatedFacts } from './stated-facts.ts'

/**
 * What `read` turns into an article: the bytes of one file, of standard input, or a string that a caller already has.
 */
export interface Drop {
  /** Path relative to the input folder, with forward slashes; it stands in the record as `source.file`. */
  readonly name: string
  readonly content: Uint8Array | string
  /** Overrides what the name's ending tells. */
  readonly mediaType?: string
  /** What the file `<name>.meta.yaml` beside the drop states. */
  readonly sidecar?: StatedFacts
  /** Date of publication, given by the caller. */
  readonly date?: string
  readonly url?: string
  /** Bytes above which the drop is refused; 20 MB where absent. */
  readonly maxBytes?: number
}
