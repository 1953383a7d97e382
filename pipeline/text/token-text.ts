import { countBefore } from './count-before.ts'
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
  const from = countBefore(tokens.end.length, index => tokens.end[index]!, span.start + 1)
  const to = countBefore(tokens.start.length, index => tokens.start[index]!, span.end)
  return { from, to: Math.max(from, to) }
}

/** The text of a range as written. */
export function textOf(tokens: Tokens, range: TokenRange): string {
  const { start, end } = spanOf(tokens, range)
  return tokens.text.slice(start, end)
}

/** The words of a range, white space between them made one space. */
export const wordsOfRange = (tokens: Tokens, range: TokenRange): string => textOf(tokens, range).replace(/\s+/g, ' ')

/** The form of one token as written. */
export const formOf = (tokens: Tokens, token: number): string => tokens.lexicon.form(tokens.form[token]!)
