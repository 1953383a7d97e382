import { DropError } from '../../stages/read/drop-error.ts'
import { megabytes } from '../../stages/read/refuse-too-large.ts'
import type { FieldEntry } from './fields/entry-of-fields.ts'
import type { Part } from './part.ts'
import type { DecodedStream } from './stream/decode-stream.ts'

/** The part that reading an entry gives: the entry, with what is known of the file's charset, or why there is none. */
export const partOfEntry = (
  number: number,
  read: () => FieldEntry,
  { charset, notes }: DecodedStream['decoding'],
): Part => {
  try {
    const { id, entry } = read()
    const noted = { ...entry, charset, notes: [...notes, ...(entry.notes ?? [])] }
    return { number, ...(id !== undefined && { id }), entry: noted }
  } catch (error) {
    if (!(error instanceof DropError)) throw error
    return { number, failure: error }
  }
}

/** A value of JSON that is an entry. @throws DropError `malformed` where it is an array or no object at all */
export const refuseNoObject = (value: unknown, line: number): object => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  const kind = Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`
  throw new DropError('malformed', `line ${line}: it is ${kind}, expected an object with the article's fields`)
}

/** Why an entry at a line is not held in memory. `size` is about its bytes, as far as they were counted. */
export const entryTooLarge = (line: number, size: number, most: number): DropError =>
  new DropError(
    'too-large',
    `line ${line}: ${megabytes(size)}, read are at most ${megabytes(most)} an article: split it, or raise --max-size`,
  )
