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
  /** The share of items that must have a topic of their own, 0 to 1. */
  readonly share: number
}

/** An enumeration read. */
export interface List {
  readonly lead: Lead
  readonly items: readonly TokenRange[]
}
