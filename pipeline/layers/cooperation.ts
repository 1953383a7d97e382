import type { CooperationItem } from '../record/event.ts'
import type { TokenRange } from '../text/span.ts'

/** One item of an enumeration of cooperation areas. */
export interface FoundItem extends Pick<CooperationItem, 'topic' | 'frame' | 'position' | 'rule'> {
  readonly range: TokenRange
  /** The whole enumeration: items of one list share it. */
  readonly list: TokenRange
  /** ISO 3166-1 alpha-3, or EU, NATO, ASEAN, UN. */
  readonly parties: readonly string[]
  /** Index of the attribution whose content holds it; null where it is narrated. */
  readonly attribution: number | null
}

/** What `cooperation` adds, in the order of the text. */
export interface Cooperation {
  readonly items: readonly FoundItem[]
}
