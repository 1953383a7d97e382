import type { Span, TokenRange } from './span.ts'
import type { Tokens } from './tokens.ts'

/** The stretch of the text from a range's first token to its last. An empty range gives an empty span. */
export function spanOf(tokens: Tokens, range: TokenRange): Span {
  if (range.from < range.to) return { start: tokens.start[range.from]!, end: tokens.end[range.to - 1]! }
  const at = range.from < tokens.count ? tokens.start[range.from]! : tokens.text.length
  return { start: at, end: at }
}

/** The tokens that share at least one code unit with a span; empty where none does. */
export function rangeOf(tokens: Tokens, span: Span): TokenRange {
  const from = countWhere(tokens.end, span.start, true)
  const to = countWhere(tokens.start, span.end, false)
  return { from, to: Math.max(from, to) }
}

/** The text of a range as written. */
export function textOf(tokens: Tokens, range: TokenRange): string {
  const { start, end } = spanOf(tokens, range)
  return tokens.text.slice(start, end)
}

/** The form of one token as written. */
export const formOf = (tokens: Tokens, token: number): string => tokens.lexicon.form(tokens.form[token]!)

/** How many of the ascending offsets are below `limit`, or equal to it if `orEqual`. */
function countWhere(offsets: Uint32Array, limit: number, orEqual: boolean): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    const offset = offsets[middle]!
    if (offset < limit || (orEqual && offset === limit)) low = middle + 1
    else high = middle
  }
  return low
}
