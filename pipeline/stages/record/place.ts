import type { RecordSpan } from '../../record/parts.ts'
import type { Span, TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

/** The record's form of a span: with the words themselves. */
export const quote = (text: string, { start, end }: Span): RecordSpan => ({ start, end, exact: text.slice(start, end) })

/** The record's form of a token range: from the first token's start to the last one's end. An empty range is an error of a stage. */
export function place(tokens: Tokens, { from, to }: TokenRange): RecordSpan {
  if (to <= from || to > tokens.count) throw new RangeError(`no token range: ${from} to ${to} of ${tokens.count}`)
  return quote(tokens.text, { start: tokens.start[from]!, end: tokens.end[to - 1]! })
}

/** Order of strings by code units: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
