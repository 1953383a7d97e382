import type { Article } from '../../layers/article.ts'
import type { Span } from '../../text/span.ts'

/** A line that is not blank, without the white space around it; in hard-wrapped text a paragraph. */
export interface Line extends Span {
  readonly hasBlankBefore: boolean
  readonly hasBlankAfter: boolean
  /** The rule by which it was taken for running text before it was looked at. */
  readonly rule?: string
}

/** A line this much shorter than its text's longest ends its paragraph even where newlines stand inside paragraphs. */
const shortLine = 0.6

/** The lines of a stretch of the article, in order. The stretch's ends count as blank lines. */
export const cutLines = (article: Pick<Article, 'text' | 'isHardWrapped'>, from: number, to: number): Line[] => {
  const rows = cutRows(article.text, from, to)
  const width = article.isHardWrapped
    ? rows.reduce((most, row) => Math.max(most, row.end - row.start), 0) * shortLine
    : 0
  const lines: Line[] = []
  for (let i = 0; i < rows.length; i++) {
    const first = rows[i]!
    if (first.start === first.end) continue
    let last = i
    while (article.isHardWrapped && isWrapped(rows, last, width)) last++
    lines.push({
      start: first.start,
      end: rows[last]!.end,
      hasBlankBefore: isBlank(rows[i - 1]),
      hasBlankAfter: isBlank(rows[last + 1]),
    })
    i = last
  }
  return lines
}

const isBlank = (row: Span | undefined): boolean => row === undefined || row.start === row.end

const isWrapped = (rows: readonly Span[], index: number, width: number): boolean => {
  const row = rows[index]!
  return row.end - row.start >= width && !isBlank(rows[index + 1])
}

const cutRows = (text: string, from: number, to: number): Span[] => {
  const rows: Span[] = []
  const lineBreak = /\r\n|[\n\r\u2028\u2029]/g
  lineBreak.lastIndex = from
  let start = from
  for (;;) {
    const found = lineBreak.exec(text)
    const end = found === null || found.index >= to ? to : found.index
    rows.push(trimSpan(text, start, end))
    if (found === null || end === to) return rows
    start = found.index + found[0].length
  }
}

/** A span without the white space at its ends; empty, at its start, where there is nothing else. */
export const trimSpan = (text: string, from: number, to: number): Span => {
  let start = from
  let end = to
  while (start < end && isWhite(text, start)) start++
  while (end > start && isWhite(text, end - 1)) end--
  return { start, end }
}

/** Whether a character is white space. */
export const isWhite = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0x85 && /\s/.test(text.charAt(index))
}
