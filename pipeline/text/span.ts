/** Half-open range of the text, in UTF-16 code units: what `String.prototype.slice` takes. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Half-open range of token indices. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Whether two spans share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether two token ranges share at least one token. */
export const rangesOverlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to
