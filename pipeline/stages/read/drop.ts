import type { KnownBlock } from '../../layers/article.ts'
import type { Note } from '../../record/parts.ts'
import type { Limits } from './limits.ts'
import type { StatedFacts } from './stated-facts.ts'

/**
 * What `read` turns into an article: the bytes of one file, of standard input, of one entry of a file that holds many, or
 * a string that a caller already has.
 */
export interface Drop {
  /** Path relative to the input folder, with forward slashes; it stands in the record as `source.file`. */
  readonly name: string
  /** Which entry of the file it is, where that holds many; it stands in the record as `source.part`. */
  readonly part?: string
  readonly content: Uint8Array | string
  /** Overrides what the name's ending tells. */
  readonly mediaType?: string
  /** The charset that stands outside the content: in a header of HTTP or of a mail; of a string, what it was decoded from. */
  readonly charset?: string
  /** What stands beside the content: in the file `<name>.meta.yaml`, in the other fields of an entry. */
  readonly stated?: StatedFacts
  /** Places in `content`, a plain text, whose kind shows in its file: in order, from its start on. */
  readonly known?: readonly KnownBlock[]
  /** Of a plain text whether single newlines stand inside its paragraphs, where its form tells. */
  readonly isHardWrapped?: boolean
  /** What was doubtful, or passed over, when it was taken out of its file. */
  readonly notes?: readonly Note[]
  /** Date of publication, given by the caller. */
  readonly date?: string
  readonly url?: string
  readonly limits?: Partial<Limits>
}
