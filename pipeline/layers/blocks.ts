import type { BlockKind, BlockRecord } from '../record/block.ts'
import type { Span } from '../text/span.ts'

/** A stretch of the text of one kind; `rule` is the id of the rule that said so. */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly role?: BlockRecord['role']
  readonly rule: string
  /** Index of the paragraph it is part of: a dateline glued to a first sentence shares it with the body behind it. */
  readonly paragraph: number
}

/** What `clean` adds. `facts` is what credits, headlines and datelines tell of the article (title, translator, authors, …). */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly facts: {
    readonly title: string | null
    readonly translator: string | null
    readonly authors: readonly string[]
    readonly published: string | null
  }
}
