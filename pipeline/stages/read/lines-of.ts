import type { Span } from '../../text/span.ts'

/**
 * The lines of a text from an offset on, without their ends (LF, CRLF or CR). A final line end opens no further line.
 */
export const linesOf = (text: string, from = 0): Span[] => {
  const lines: Span[] = []
  let start = from
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10 && code !== 13) continue
    lines.push({ start, end: i })
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    start = i + 1
  }
  if (start < text.length) lines.push({ start, end: text.length })
  return lines
}

/** The span less the white space at its ends. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** Whether nothing but white space stands in the span. */
export const isBlank = (text: string, span: Span): boolean => {
  const { start, end } = trimSpan(text, span)
  return start === end
}

const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0x85 && /\s/.test(String.fromCharCode(code))
