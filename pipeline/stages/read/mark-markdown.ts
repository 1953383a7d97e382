import type { KnownBlock } from '../../layers/article.ts'
import type { Span } from '../../text/span.ts'
import { isBlank, linesOf, trimSpan } from './lines-of.ts'
import { type LinePart, markLine } from './mark-markdown-line.ts'

const listMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const fence = /^ {0,3}(?:```|~~~)/

/** No mark is looked for beyond this many characters of a line. */
const maxLineLength = 20_000

/**
 * The blocks that Markdown's marks at line starts tell, from an offset on, in order. Paragraphs are left to `clean`,
 * and marks inside lines stay in the text. A level-1 heading with nothing before it is the headline; code between
 * fences is boilerplate.
 */
export const markMarkdown = (text: string, from: number): KnownBlock[] => {
  const known: KnownBlock[] = []
  const add = ({ start, end, rule, ...rest }: LinePart): void => {
    const span = trimSpan(text, { start, end })
    if (span.start < span.end) known.push({ ...span, ...rest, rule: `read.markdown.${rule}` })
  }
  let isFenced = false
  let item: Span | null = null
  // The paragraph that the line may go on with: its lines so far, and the one before.
  let paragraphLines = 0
  let before: Span = { start: from, end: from }
  const endItem = (): void => {
    if (item !== null) add({ ...item, kind: 'body', role: 'list-item', rule: 'list-item' })
    item = null
  }
  for (const span of linesOf(text, from)) {
    const line = text.slice(span.start, Math.min(span.end, span.start + maxLineLength))
    const isFence = fence.test(line)
    const isCode = isFenced || isFence
    if (isFence) isFenced = !isFenced
    if (!isCode && paragraphLines === 1 && underline.test(line)) {
      add({ ...before, kind: 'heading', rule: 'heading' })
      add({ ...span, kind: 'artifact', rule: 'heading-mark' })
      paragraphLines = 0
      continue
    }
    const parts: LinePart[] | null = isCode
      ? [{ start: 0, end: line.length, kind: 'boilerplate', rule: 'code' }]
      : markLine(line)
    const bullet = parts === null && paragraphLines === 0 ? listMark.exec(line) : null
    if (parts !== null || bullet !== null || isBlank(text, span)) {
      endItem()
      paragraphLines = 0
    }
    if (parts !== null) {
      for (const part of parts) add({ ...part, start: span.start + part.start, end: span.start + part.end })
    } else if (bullet !== null) {
      const start = span.start + bullet[0].length
      add({ start: span.start, end: start, kind: 'artifact', rule: 'list-mark' })
      item = { start, end: span.end }
    } else if (item !== null) item = { start: (item as Span).start, end: span.end }
    else if (!isBlank(text, span)) paragraphLines++
    before = span
  }
  endItem()
  return withHeadline(text, from, known)
}

/** Turns the first heading into the headline where it is of level 1 and nothing but its own mark stands before it. */
const withHeadline = (text: string, from: number, known: KnownBlock[]): KnownBlock[] => {
  const index = known.findIndex(({ kind }) => kind !== 'artifact')
  const heading = known[index]
  if (heading?.kind !== 'heading') return known
  const before = text.slice(from, heading.start).trim()
  const after = text.slice(heading.end).trimStart()
  if (before !== '#' && !(before === '' && after.startsWith('='))) return known
  return known.with(index, { ...heading, kind: 'headline' })
}
