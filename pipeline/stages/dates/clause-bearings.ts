import type { CalendarDate } from './calendar.ts'
import type { Bearings, Time } from './settle-calendar.ts'

/** Bearings whose time is read from the clause when it is first asked for: most dates tell theirs without it. */
export class ClauseBearings implements Bearings {
  readonly published: CalendarDate | null
  readonly #timeOfClause: () => Time
  #time: Time | undefined

  constructor(published: CalendarDate | null, timeOfClause: () => Time) {
    this.published = published
    this.#timeOfClause = timeOfClause
  }

  get time(): Time {
    this.#time ??= this.#timeOfClause()
    return this.#time
  }
}
