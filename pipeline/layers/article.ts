import type { BlockKind, BlockRecord } from '../record/block.ts'
import type { Note } from '../record/parts.ts'
import type { ArticleFacts, Source } from '../record/record.ts'
import type { Span } from '../text/span.ts'

/** A stretch of the text whose kind `read` already knows (a header line, a `<figcaption>`): `clean` keeps it. */
export interface KnownBlock extends Span {
  readonly kind: BlockKind
  readonly role?: BlockRecord['role']
  readonly rule: string
  /** Whether `clean` may still cut it and judge it by its words: a paragraph of a page, with its dateline. It is a line of its own. */
  readonly isOpen?: boolean
}

/** A part of a page that is not in its article's text. */
export interface LeftOut {
  /** A selector of CSS that leads to it, or near it. */
  readonly selector: string
  /** UTF-16 code units of its text. */
  readonly characters: number
  /** How it begins. */
  readonly words: string
  /** All of it, line by line. */
  readonly lines: readonly string[]
  readonly rule: string
}

/** What `read` makes of a drop or of one part of it: the text that all spans refer to, and what is known around it. */
export interface Article {
  readonly source: Source
  readonly facts: ArticleFacts
  readonly text: string
  readonly known: readonly KnownBlock[]
  /** What else stood on the page, in its order; absent where a drop is nothing but its text. */
  readonly leftOut?: readonly LeftOut[]
  /** Id of the profile by which a page was read; absent where none found anything on it. */
  readonly profile?: string
  /** True where single newlines stand inside paragraphs, so that only a blank line ends one. */
  readonly isHardWrapped: boolean
  readonly notes: readonly Note[]
}
