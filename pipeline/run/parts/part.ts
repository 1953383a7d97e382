import type { Drop } from '../../stages/read/drop.ts'
import type { DropError } from '../../stages/read/drop-error.ts'
import type { Limits } from '../../stages/read/limits.ts'
import type { Fields } from './fields/field-names.ts'

/** What an entry gives to be read as an article. */
export type Entry = Pick<Drop, 'content' | 'mediaType' | 'charset' | 'stated' | 'known' | 'isHardWrapped' | 'notes'>

/** One entry of a file that holds articles. `number` counts entries from 1, those that cannot be read included. */
export type Part =
  | {
      readonly number: number
      /** What the entry is called in its file: an id, an address, a message id. It may hold anything, and come twice. */
      readonly id?: string
      /** Whether it is all that the file holds: it is then recorded as the file itself. */
      readonly isWhole?: boolean
      readonly entry: Entry
    }
  | { readonly number: number; readonly id?: string; readonly failure: DropError }

/** What a reader of parts may know besides the bytes. */
export interface PartsContext {
  readonly mediaType: string
  readonly limits: Limits
  /** Hears of each thing in the file that is no article by its kind, and what it is: `image/png`, `status 404`; of a table without titles or dates, of each column that is not read. */
  readonly onPassedOver?: (what: string) => void
  /** Which fields of an entry hold what, where a user names them. */
  readonly fields?: Fields
}

/**
 * Cuts a stream of bytes into the articles that it holds, in order. It keeps no more than one entry in memory, and passes
 * over no entry silently: what is no article by its kind (an image in an archive) is told to `onPassedOver`, all else is a part
 * or a failure.
 *
 * @throws DropError where the file as a whole, or all that is left of it, cannot be read
 */
export type ReadParts = (bytes: AsyncIterable<Uint8Array>, context: PartsContext) => AsyncIterable<Part>
