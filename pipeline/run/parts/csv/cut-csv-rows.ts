import { DropError } from '../../../stages/read/drop-error.ts'
import { type Steps, walkPieces } from '../stream/walk-pieces.ts'
import { type CsvRow, parseCsvRow } from './parse-csv-row.ts'

/** A row of a table, or lines in which none could be read. Lines count from 1. */
export type FoundRow = { readonly line: number; readonly cells: readonly string[] } | LostRow
type LostRow = { readonly line: number; readonly lastLine: number } & (Problem | TooLarge)
interface Problem {
  readonly problem: string
}
interface TooLarge {
  /** UTF-16 code units that were looked at. */
  readonly size: number
}

/** While a sound row is sought, none is longer, … */
const longestSought = 100_000
/** … and no more lines are tried. */
const mostTries = 10_000

/**
 * The rows of a table that comes in pieces, its header first; blank lines are none. A row has as many cells as the header, empty ones at its end apart.
 * Where a quotation mark is astray, or a row would be longer than `longest` characters, reading goes on at the next line that
 * begins a sound row: what is between is told as one row.
 *
 * @throws DropError `malformed` where no such row comes
 */
export const cutCsvRows = (
  text: AsyncIterable<string>,
  delimiterOf: (header: string) => string,
  longest: number,
): AsyncGenerator<FoundRow> => {
  const window: Window = { text: '', at: 0, line: 1, isEnd: false }
  const feed = (piece: string): void => {
    window.text = window.text.slice(window.at) + piece
    window.at = 0
    window.isEnd = piece === ''
  }
  return walkPieces(text, feed, walkRows(window, delimiterOf, longest))
}

/** What is held of the text, from the row that is being read. */
interface Window {
  text: string
  at: number
  line: number
  isEnd: boolean
}

function* walkRows(window: Window, delimiterOf: (header: string) => string, longest: number): Steps<FoundRow> {
  const first = yield* firstLine(window, longest)
  // How Excel is told.
  const told = window.text.startsWith(first) ? /^sep=(.)$/i.exec(first)?.[1] : undefined
  if (told !== undefined) yield* skipLine(window)
  const delimiter = told ?? delimiterOf(first)
  let width = 0
  let lost: LostRow | null = null
  let tries = 0
  for (;;) {
    const row: CsvRow | TooLarge | null = yield* tryRow(
      window,
      delimiter,
      lost ? Math.min(longestSought, longest) : longest,
    )
    if (row === null) break
    const { line } = window
    if ('cells' in row && row.cells.every(cell => cell.trim() === '')) pass(window, row.end)
    else if ('cells' in row && fits(row.cells, width)) {
      if (lost) yield lost
      lost = null
      tries = 0
      width ||= row.cells.length
      yield { line, cells: row.cells }
      pass(window, row.end)
    } else {
      const reason: Problem | TooLarge = 'cells' in row ? { problem: ragged(row.cells.length, width) } : row
      // One line too long or too short stands alone; a row over several may have taken in good ones by a mark astray.
      if (!lost && 'cells' in row && isOneLine(window, row.end)) {
        yield { line, lastLine: line, ...reason }
        pass(window, row.end)
        continue
      }
      lost = withLastLine(lost ?? { line, lastLine: line, ...reason }, line)
      if (++tries > mostTries)
        throw new DropError('malformed', `no row could be read from line ${lost.line} to ${line}`)
      yield* skipLine(window)
    }
  }
  if (lost) yield lost
}

/** Some programs end each row with a delimiter. */
const fits = (cells: readonly string[], width: number): boolean =>
  width === 0 ||
  cells.length === width ||
  (cells.length > width && cells.slice(width).every(cell => cell.trim() === ''))

const ragged = (cells: number, width: number): string =>
  `${cells === 1 ? 'one cell' : `${cells} cells`}, the header has ${width}`

/** The first line that is not blank; all that there is, where it is longer than may be held. */
function* firstLine(window: Window, longest: number): Steps<FoundRow, string> {
  for (let seen = 0; ; seen = window.text.length) {
    const start = window.text.search(/[^\r\n]/)
    lineEnd.lastIndex = Math.max(start, seen)
    const end = start < 0 ? null : lineEnd.exec(window.text)
    if (end !== null) return window.text.slice(start, end.index)
    if (window.isEnd || window.text.length > longest) return window.text
    yield undefined
  }
}

/** Null at the end. A row that is not whole is tried again when twice as much is there: so time stays linear. */
function* tryRow(window: Window, delimiter: string, most: number): Steps<FoundRow, CsvRow | TooLarge | null> {
  for (;;) {
    const row = window.at < window.text.length ? parseCsvRow(window.text, window.at, delimiter, window.isEnd) : null
    const size = (row && 'cells' in row ? row.end : window.text.length) - window.at
    if (size > most && (row === null || 'cells' in row)) return { size }
    if (row !== null || window.isEnd) return row
    while (!window.isEnd && window.text.length - window.at <= 2 * size) yield undefined
  }
}

const lineEnd = /\r\n?|\n/g

const isOneLine = ({ text, at }: Window, end: number): boolean => {
  lineEnd.lastIndex = at
  return lineEnd.exec(text) === null || lineEnd.lastIndex >= end
}

const pass = (window: Window, end: number): void => {
  window.line += window.text.slice(window.at, end).match(lineEnd)?.length ?? 0
  window.at = end
}

/** Goes to the next line without holding this one. */
function* skipLine(window: Window): Steps<FoundRow> {
  for (;;) {
    lineEnd.lastIndex = window.at
    const end = lineEnd.exec(window.text)
    const isWhole = end !== null && (window.isEnd || lineEnd.lastIndex < window.text.length || end[0] !== '\r')
    if (isWhole) return pass(window, lineEnd.lastIndex)
    if (window.isEnd) {
      window.at = window.text.length
      return
    }
    window.at = end === null ? window.text.length : end.index
    yield undefined
  }
}

const withLastLine = (row: LostRow, lastLine: number): LostRow => ({ ...row, lastLine })
