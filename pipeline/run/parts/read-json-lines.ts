import { DropError } from '../../stages/read/drop-error.ts'
import { tooLarge } from '../../stages/read/refuse-too-large.ts'
import { createFieldReader } from './fields/entry-of-fields.ts'
import { parseJson } from './json/parse-json.ts'
import type { ReadParts } from './part.ts'
import { partOfEntry, refuseNoObject } from './part-of-entry.ts'
import { cutLines, type Line } from './stream/cut-lines.ts'
import { decodeStream } from './stream/decode-stream.ts'

/** Reads NDJSON: an object a line. Blank lines are no entries. */
export const readJsonLines: ReadParts = async function* (bytes, { limits, fields }) {
  const { text, decoding } = decodeStream(bytes)
  const reader = createFieldReader(fields)
  let number = 0
  for await (const line of cutLines(text, limits.maxBytes)) {
    if ('text' in line && line.text.trim() === '') continue
    number++
    if (number === 1) refuseDocument(line)
    yield partOfEntry(number, () => reader.read(objectOf(line, limits.maxBytes)), decoding)
  }
}

const objectOf = (line: Line, most: number): object => {
  if ('length' in line) throw tooLarge(line.length, most, `line ${line.number}`)
  // RFC 7464 puts a record separator in front of each.
  const text = line.text.startsWith('\x1e') ? line.text.slice(1) : line.text
  return refuseNoObject(parseJson(text, { line: line.number, column: 1 }), line.number)
}

/** A document over many lines would be as many broken entries. */
const refuseDocument = (line: Line): void => {
  if (!('text' in line) || !/^\s*(?:\[|\{|\[\s*\{)\s*$/.test(line.text)) return
  throw new DropError(
    'malformed',
    `line ${line.number}: one JSON document over many lines begins there, not an object a line: give it the ending .json`,
  )
}
