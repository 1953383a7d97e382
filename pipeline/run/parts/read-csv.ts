import { DropError } from '../../stages/read/drop-error.ts'
import { tooLarge } from '../../stages/read/refuse-too-large.ts'
import { cutCsvRows, type FoundRow } from './csv/cut-csv-rows.ts'
import { createFieldReader } from './fields/entry-of-fields.ts'
import { type Fields, some, textWords } from './fields/field-names.ts'
import type { ReadParts } from './part.ts'
import { partOfEntry } from './part-of-entry.ts'
import { decodeStream } from './stream/decode-stream.ts'

/** Reads a table: a header row, then an article a row. Cells are parted by what parts the header's. */
export const readCsv: ReadParts = async function* (bytes, { mediaType, limits, fields, onPassedOver }) {
  const { text, decoding } = decodeStream(bytes)
  const reader = createFieldReader(fields)
  const candidates = mediaType === 'text/tab-separated-values' ? '\t,;|' : ',;\t|'
  let header: readonly string[] | null = null
  let number = 0
  for await (const row of cutCsvRows(text, line => delimiterIn(line, candidates), limits.maxBytes)) {
    if (header === null) {
      header = cellsOf(row, limits.maxBytes)
      if (!reader.mayHoldText(header)) throw noTextColumn(header, fields)
      for (const name of reader.unread(header).slice(0, mostColumns))
        onPassedOver?.(`column "${name.trim().slice(0, 40)}"`)
      continue
    }
    const names = header
    yield partOfEntry(++number, () => reader.read(objectOf(names, cellsOf(row, limits.maxBytes))), decoding)
  }
}

/** Of the characters that may part cells the one that stands most often outside of quotation marks; the first of equals. */
const delimiterIn = (line: string, candidates: string): string => {
  const bare = line.slice(0, longestHeader).replaceAll(/"[^"]*"/g, '')
  const counts = [...candidates].map(candidate => bare.split(candidate).length)
  return candidates[counts.indexOf(Math.max(...counts))]!
}

/** Columns that are told where one of them may hold the title or the date. */
const mostColumns = 10

const longestHeader = 100_000

const cellsOf = (row: FoundRow, most: number): readonly string[] => {
  if ('cells' in row) return row.cells
  const { line, lastLine } = row
  if ('size' in row) throw tooLarge(row.size, most, `line ${line}`)
  const place = lastLine > line ? `lines ${line} to ${lastLine}, of which no row could be made` : `line ${line}`
  throw new DropError('malformed', `${place}: ${row.problem}`)
}

/** Of columns with the same name the first one that is not empty counts. */
const objectOf = (names: readonly string[], cells: readonly string[]): object => {
  const object: { [name: string]: string } = Object.create(null)
  names.forEach((name, i) => {
    object[name] ||= cells[i]!
  })
  return object
}

const noTextColumn = (header: readonly string[], fields: Fields = {}): DropError =>
  new DropError(
    'malformed',
    `its first line names no column with text, only ${some(header, 20)}; looked for are ${textWords(fields)}: name yours with --fields, or put a header there`,
  )
