import type { CooperationItem } from '../../record/event.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Shape } from './line.ts'

/** Where an enumeration may begin. */
export interface Lead {
  readonly from: number
  /** Where it ends at the latest. */
  readonly limit: number
  readonly shapes: readonly Shape[]
  /** What the lead says of the frame; null where words before it have to. */
  readonly frame: CooperationItem['frame'] | null
  readonly rule: string
  /** Whether it counts only in what is proposed, asked, wished or agreed. */
  readonly isOfContent?: boolean
  /** Whether no words led into it: its items are judged more strictly. */
  readonly isFree?: boolean
  /** Whether a noun of work and its preposition stand before it. */
  readonly isOpened?: boolean
  /** Whether other leads in its first item are left alone. */
  readonly isWhole?: boolean
  /** The share of items that must have a topic of their own, 0 to 1. */
  readonly share: number
}

/** An enumeration read. */
export interface List {
  readonly lead: Lead
  readonly items: readonly TokenRange[]
  /** What its items are alike in. */
  readonly shape: Shape
}

/** From the first item to the end of the last. */
export const rangeOfItems = ({ items }: List): TokenRange => ({ from: items[0]!.from, to: items.at(-1)!.to })
