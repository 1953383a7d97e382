import { DropError } from '../../stages/read/drop-error.ts'
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
