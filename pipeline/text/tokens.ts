import type { Lexicon } from './lexicon.ts'

/** The tokens of a text in order: parallel arrays of length `count`. Tokens never overlap; white space is no token. */
export interface Tokens {
  readonly text: string
  readonly lexicon: Lexicon
  readonly count: number
  /** UTF-16 offsets into `text`. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Lexicon ids. */
  readonly form: Uint32Array
  /** `Tag`s in context. */
  readonly tag: Uint8Array
}
