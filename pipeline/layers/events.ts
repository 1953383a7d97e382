import type { Event } from '../record/event.ts'
import type { Country } from '../record/parts.ts'
import type { TokenRange } from '../text/span.ts'

/** Where something takes place: the words, and the country where they tell one. */
export interface FoundPlace {
  readonly name: string
  readonly country: Country | null
  readonly range: TokenRange
}

/** Somebody at an event; `entity` is an index into `Names.people` or `Names.organizations` by `kind`. */
export interface Participant {
  readonly kind: 'person' | 'organization'
  readonly entity: number
  /** ISO 3166-1 alpha-3 or a bloc's name; null where not told. */
  readonly side: string | null
  readonly role: Event['participants'][number]['role']
}

/** One occasion, however often the text tells of it. */
export interface FoundEvent extends Pick<Event, 'type' | 'status' | 'series' | 'rule' | 'confidence'> {
  /** The passages that tell of it, the one that reports it first. */
  readonly evidence: readonly TokenRange[]
  /** Index into `Dates.dates`; null where the text tells no date of it. */
  readonly date: number | null
  readonly place: FoundPlace | null
  /** ISO 3166-1 alpha-3, or EU, NATO, ASEAN, UN. */
  readonly parties: readonly string[]
  readonly participants: readonly Participant[]
  /** Index into `Events.events` of the event that holds this one; null where none. */
  readonly parent: number | null
}

/** What `events` adds. */
export interface Events {
  /** In the order of their first evidence. */
  readonly events: readonly FoundEvent[]
  /** For each attribution the index of the event at which it was said; null where none. */
  readonly eventOf: readonly (number | null)[]
}
