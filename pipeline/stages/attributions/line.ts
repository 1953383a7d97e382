import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { repairTags } from './repair-tags.ts'

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
  readonly from: Int32Array
  readonly to: Int32Array
  readonly tag: Uint8Array
  /** Folded form; `quotationWord` for a quotation. */
  readonly word: readonly string[]
}

/** Half-open range of element indices of a line. */
export interface ElementRange {
  readonly from: number
  readonly to: number
}

/** What is known of the article's tokens when its lines are read. */
export interface Marks {
  /** For each token the index of the outermost quotation that starts there, or -1. */
  readonly starts: Int32Array
  /** For each token 1 where it is part of a name: it is tagged as one, whatever else the word may be. */
  readonly isName: Uint8Array
  /** For each token 1 where it is part of the name of a country or an organization. */
  readonly isParty: Uint8Array
}

/** The line over a token range. Quotations that lie inside become elements; one that sticks out does not. */
export function readLine(
  segments: Segments,
  range: TokenRange,
  { starts, isName }: Pick<Marks, 'starts' | 'isName'>,
): Line {
  const { tokens, quotations } = segments
  const { lexicon } = tokens
  const length = range.to - range.from
  const from = new Int32Array(length)
  const to = new Int32Array(length)
  const tag = new Uint8Array(length)
  const word: string[] = []
  let size = 0
  for (let token = range.from; token < range.to; size++) {
    const quotation = quotations[starts[token] ?? -1]
    from[size] = token
    if (quotation && quotation.to <= range.to) {
      token = quotation.to
      tag[size] = Tag.NN
      word.push(quotationWord)
    } else {
      const form = tokens.form[token]!
      const own = tokens.tag[token]!
      tag[size] = isName[token] && own >= Tag.VB && own <= Tag.RP ? Tag.NNP : own
      word.push(lexicon.form(lexicon.folded(form)))
      token++
    }
    to[size] = token
  }
  const line = { segments, size, from, to, tag, word }
  repairTags(line)
  return line
}

/** For each token the index of the outermost quotation that starts there, or -1. */
export function quotationStartsOf({ tokens, quotations }: Segments): Int32Array {
  const starts = new Int32Array(tokens.count).fill(-1)
  quotations.forEach((quotation, index) => {
    if (quotation.parent < 0) starts[quotation.from] = index
  })
  return starts
}

/** The tokens that a range of elements covers. */
export const tokensOf = (line: Line, range: ElementRange): TokenRange => ({
  from: line.from[range.from]!,
  to: line.to[range.to - 1]!,
})

export const isQuotation = (line: Line, at: number): boolean => line.word[at] === quotationWord

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
