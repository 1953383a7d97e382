import type { ExtractedRecord } from '../extraction/extraction.ts'
import type { ArticleItem, ItemPlace, RunItem } from '../plan/run-item.ts'
import type { ArticleState } from '../state/article-state.ts'

/** What is left to do when all is extracted. */
export type SettledItem = ExtractedItem | Exclude<RunItem, ArticleItem>

/** A record to write. */
export interface ExtractedItem extends ItemPlace {
  readonly kind: 'extracted'
  /** What will be remembered of it, but for where it stands. */
  readonly state: Omit<ArticleState, 'places'>
  /** What an earlier run wrote of it. */
  readonly before: ArticleState | null
  readonly chunks: ExtractedRecord['chunks']
  /** How long the article took. */
  readonly seconds: number
}
