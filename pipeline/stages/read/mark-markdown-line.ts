import type { KnownBlock } from '../../layers/article.ts'

/** A block of one line, in offsets from the line's start; it may have white space at its ends. */
export type LinePart = Omit<KnownBlock, 'rule'> & { readonly rule: string }

const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const closing = /[ \t]#+[ \t]*$/
const quotation = /^ {0,3}>(?:[ \t]*>)*/
const separator = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const image = /^[ \t]*!\[([^\]]*)\]\([^()]*\)[ \t]*$/

/**
 * The blocks of a line whose mark tells all: heading, block quote, thematic break, picture. Null for other lines. A
 * mark is a block of kind `artifact`, so that what stands behind it is the text alone; a picture's description is a
 * caption.
 */
export const markLine = (line: string): LinePart[] | null => {
  const marked = (rule: string, from: number, to: number, inner: Pick<KnownBlock, 'kind' | 'role'>): LinePart[] => [
    { start: 0, end: from, kind: 'artifact', rule: `${rule}-mark` },
    { start: from, end: to, rule, ...inner },
    { start: to, end: line.length, kind: 'artifact', rule: `${rule}-mark` },
  ]
  const opened = heading.exec(line)
  if (opened) {
    const from = opened[0].length
    const closed = closing.exec(line)?.index ?? line.length
    return marked('heading', from, Math.max(from, closed), { kind: 'heading' })
  }
  if (separator.test(line)) return [{ start: 0, end: line.length, kind: 'separator', rule: 'break' }]
  const picture = image.exec(line)
  if (picture) {
    const from = line.indexOf('[') + 1
    return marked('image', from, from + picture[1]!.length, { kind: 'caption' })
  }
  const quoted = quotation.exec(line)
  return quoted && marked('quotation', quoted[0].length, line.length, { kind: 'body', role: 'quotation' })
}
