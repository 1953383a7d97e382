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

/** Whether `outer` holds all of `inner`. */
export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two token ranges share at least one token. */
export const rangesOverlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to

/** Order of things in a record: by start, then by end. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
