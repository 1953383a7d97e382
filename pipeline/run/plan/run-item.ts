import type { Drop } from '../../stages/read/drop.ts'
import type { DropError } from '../../stages/read/drop-error.ts'
import type { ReportCollector } from '../collect-report.ts'
import type { ArticleState } from '../state/article-state.ts'

/** What a run has to do, one after the other, in the order of drops and their entries. */
export type RunItem = ArticleItem | KeptItem | FailedItem | AbsentItem | EndItem

/** Where an item belongs. */
export interface ItemPlace {
  readonly file: string
  readonly part?: string | undefined
  readonly report: ReportCollector
}

/** An article to extract. */
export interface ArticleItem extends ItemPlace {
  readonly kind: 'article'
  readonly drop: Drop
  /** All that its state will hold that is known before its record. */
  readonly identity: Pick<ArticleState, 'hash' | 'key' | 'stamp' | 'path'>
  /** What an earlier run wrote of it: what stays where it fails now. */
  readonly before: ArticleState | null
}

/** An article whose record stands in the output, made of the same bytes in the same way. */
export interface KeptItem extends ItemPlace {
  readonly kind: 'kept'
  readonly state: ArticleState
  /** About how much of the article is held in memory. */
  readonly heldBytes: number
  /** Whether what is remembered of it is to be put down anew. */
  readonly isRefreshed: boolean
  /** The article itself, where its record must be made again after all. */
  load(): Promise<Drop>
}

/** A drop, or an entry, that cannot be read. */
export interface FailedItem extends ItemPlace {
  readonly kind: 'failed'
  readonly number?: number | undefined
  readonly failure: DropError
  /** What an earlier run wrote of it; it stays. */
  readonly before: ArticleState | null
}

/** A record in the output of which the run meets no article. */
export interface AbsentItem {
  readonly kind: 'absent'
  readonly file: string
  readonly part?: string | undefined
  readonly state: ArticleState
  /** Whether its article is no longer there; else it is only none of this run's. */
  readonly isGone: boolean
  /** Whether an article of this run has its record's name, where the output folds names: then the record is the other's. */
  readonly isTaken: boolean
}

/** The end of a drop. */
export interface EndItem extends ItemPlace {
  readonly kind: 'end'
}
