/** What one character of a text must be: the piece of source that says so. */
export interface CharacterTest {
  readonly type: 'character'
  readonly source: string
  /** Whether the source is the character itself. */
  readonly isLiteral?: boolean
}

/** A regular expression as a tree; `at` and `to` are where a piece stands in the source, in UTF-16 code units. */
export type RegexNode =
  | CharacterTest
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'sequence' | 'choice'; readonly nodes: readonly RegexNode[] }
  | {
      readonly type: 'repeat'
      readonly node: RegexNode
      readonly min: number
      readonly max: number
      readonly isLazy: boolean
      readonly at: number
      readonly to: number
    }
  | { readonly type: 'group'; readonly node: RegexNode; readonly number: number; readonly name: string | undefined }
  | { readonly type: 'look'; readonly node: RegexNode; readonly isBehind: boolean; readonly isNegated: boolean }
  | { readonly type: 'start' | 'end' }
  | { readonly type: 'boundary'; readonly isNegated: boolean }
  | { readonly type: 'again'; readonly group: number | string }

/** A regular expression too large, or too deep, to be judged. */
export class RegexSizeError extends Error {
  override readonly name = 'RegexSizeError'
}
