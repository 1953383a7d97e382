import { shorten } from '../errors.ts'
/** A pattern as parsed. `at` is the UTF-16 offset in the pattern where the piece starts. */
export type PatternNode =
  | { readonly type: 'word'; readonly text: string; readonly isExact: boolean; readonly at: number }
  | { readonly type: 'lemma'; readonly text: string; readonly at: number }
  | { readonly type: 'list'; readonly name: string; readonly isLemma: boolean; readonly at: number }
  | { readonly type: 'class'; readonly name: string; readonly at: number }
  | { readonly type: 'characters'; readonly characters: readonly string[]; readonly at: number }
  | { readonly type: 'any'; readonly at: number }
  | { readonly type: 'start' | 'end'; readonly at: number }
  | { readonly type: 'sequence'; readonly nodes: readonly PatternNode[]; readonly at: number }
  | { readonly type: 'choice'; readonly nodes: readonly PatternNode[]; readonly at: number }
  | {
      readonly type: 'repeat'
      readonly node: PatternNode
      readonly min: number
      readonly max: number
      readonly at: number
    }
  | { readonly type: 'slot'; readonly name: string; readonly node: PatternNode; readonly at: number }

/** A pattern that cannot be read or is too large; `at` is the UTF-16 offset in it. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  readonly at: number

  constructor(message: string, at: number) {
    super(shorten(message))
    this.at = at
  }
}
