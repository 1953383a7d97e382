import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { Kind } from './word-kinds.ts'

/** The word that stands for a quotation in a line. */
export const quotationWord = '“”'

/**
 * A stretch of text as a row of elements: a token each, but a quotation as one. Frames walk elements, so that a
 * quotation of any length is one step. Indices into a line are element indices.
 */
export interface Line {
  readonly segments: Segments
  readonly size: number
  /** Token range of each element. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Mended in place when the line is read. */
  readonly tag: number[]
  /** Folded form; `quotationWord` for a quotation. */
  readonly word: readonly string[]
  /** `Kind` bits of each element's word, and those of all together. */
  readonly kind: readonly number[]
  readonly kinds: number
}

/** Half-open range of element indices of a line. */
export interface ElementRange {
  readonly from: number
  readonly to: number
}

/** The tokens that a range of elements covers. */
export const tokensOf = (line: Line, range: ElementRange): TokenRange => ({
  from: line.from[range.from]!,
  to: line.to[range.to - 1]!,
})

/** Whether an element is a quotation. */
export const isQuotation = (line: Line, at: number): boolean => (line.kind[at]! & Kind.Quotation) !== 0

/** Whether the element is capitalized in the text. */
export function isCapitalized(line: Line, at: number): boolean {
  const { tokens } = line.segments
  const first = tokens.text.charCodeAt(tokens.start[line.from[at]!]!)
  return (
    (first >= 65 && first <= 90) ||
    (first >= 0xc0 &&
      tokens.text[tokens.start[line.from[at]!]!]!.toLowerCase() !== tokens.text[tokens.start[line.from[at]!]!])
  )
}

/** Lemma of the element as a verb, folded. */
export function verbLemma(line: Line, at: number): string {
  if (isQuotation(line, at)) return quotationWord
  const { lexicon, form } = line.segments.tokens
  return lexicon.form(lexicon.verbLemma(form[line.from[at]!]!))
}

/** Lemma of the element as a noun, folded. */
export function nounLemma(line: Line, at: number): string {
  if (isQuotation(line, at)) return quotationWord
  const { lexicon, form } = line.segments.tokens
  return lexicon.form(lexicon.nounLemma(form[line.from[at]!]!))
}
