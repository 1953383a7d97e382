/** A row of a table, with the index behind it, or why there is none at an index. */
export type CsvRow =
  | { readonly cells: readonly string[]; readonly end: number }
  | { readonly problem: string; readonly at: number }

/**
 * The row of RFC 4180 that begins at an index; null where it may go on behind the end of the text. A quotation mark inside a
 * cell that does not begin with one is a character like others.
 */
export const parseCsvRow = (text: string, from: number, delimiter: string, isEnd: boolean): CsvRow | null => {
  const cells: string[] = []
  const separator = delimiter.charCodeAt(0)
  for (let i = from; ; ) {
    let start = i
    while (text.charCodeAt(start) === 32) start++
    if (text[start] === '"') {
      const close = closingQuote(text, start)
      if (close < 0) return isEnd ? { problem: 'a quotation mark opens a cell and does not close', at: start } : null
      cells.push(text.slice(start + 1, close).replaceAll('""', '"'))
      i = close + 1
      while (text.charCodeAt(i) === 32) i++
    } else {
      for (start = i; i < text.length; i++) {
        const code = text.charCodeAt(i)
        if (code === separator || code === 10 || code === 13) break
      }
      cells.push(text.slice(start, i))
    }
    if (i >= text.length) return isEnd ? { cells, end: i } : null
    if (text[i] === delimiter) i++
    else if (text[i] === '\n') return { cells, end: i + 1 }
    else if (text[i] === '\r') {
      if (i + 1 < text.length) return { cells, end: text[i + 1] === '\n' ? i + 2 : i + 1 }
      return isEnd ? { cells, end: i + 1 } : null
    } else return { problem: 'words stand behind a closing quotation mark', at: i }
  }
}

/** A doubled mark is none that closes. */
const closingQuote = (text: string, opening: number): number => {
  for (let i = text.indexOf('"', opening + 1); i >= 0; i = text.indexOf('"', i + 2)) if (text[i + 1] !== '"') return i
  return -1
}
