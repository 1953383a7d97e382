import type { Agreement, Commitment, CooperationItem, Event } from '../record/event.ts'
import type { DateMention } from '../record/parts.ts'

/** What `events` adds, in the record's own shapes: nothing after this stage changes them. */
export interface Events {
  readonly events: readonly Event[]
  readonly agreements: readonly Agreement[]
  readonly cooperation: readonly CooperationItem[]
  readonly commitments: readonly Commitment[]
  readonly dates: readonly DateMention[]
}

/** The layer of an article in which no event is looked for. */
export const noEvents: Events = { events: [], agreements: [], cooperation: [], commitments: [], dates: [] }
