import type { TokenRange } from './span.ts'
import type { Tokens } from './tokens.ts'

/** A quotation with its marks, treated as one element by all that walks sentences. */
export interface Quotation extends TokenRange {
  /** False where the paragraph ends before the closing mark: the next paragraph may go on. */
  readonly isClosed: boolean
  /** True where it goes on from an unclosed quotation of the paragraph before. */
  readonly isContinued: boolean
  /** Index of the quotation that holds this one, or -1. */
  readonly parent: number
}

/** A sentence: a range of tokens inside one block. A quotation with its attribution ("…?" X said.) is one sentence. */
export interface Sentence extends TokenRange {
  /** Index into the article's blocks. */
  readonly block: number
}

/** Tokens of all blocks in order, with what holds them together. */
export interface Segments {
  readonly tokens: Tokens
  /** For each token the index of its block. */
  readonly blockOf: Uint32Array
  /** For each token the index of its sentence. */
  readonly sentenceOf: Uint32Array
  /** For each token the index of the outermost quotation that holds it (marks included), or -1. */
  readonly quotationOf: Int32Array
  /** Ordered by `from`. */
  readonly quotations: readonly Quotation[]
  /** Ordered; they cover every token. */
  readonly sentences: readonly Sentence[]
}
