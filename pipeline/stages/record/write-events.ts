import type { Agreements } from '../../layers/agreements.ts'
import type { Dates } from '../../layers/dates.ts'
import type { Events, FoundPlace } from '../../layers/events.ts'
import type { Agreement, Event } from '../../record/event.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { distinctIds } from './distinct-ids.ts'
import { byText, place } from './place.ts'
import { dateAt } from './write-dates.ts'
import type { WrittenNames } from './write-people.ts'

/** An event is what it is and where the text first reports it. `ids` run parallel to the layer. */
export const eventIds = (tokens: Tokens, { events }: Events): string[] =>
  distinctIds(
    'e',
    events.map(({ type, evidence }) => [type, startOf(tokens, evidence)]),
  )

/** The record's events, ordered by the place of their first evidence. */
export const writeEvents = (
  tokens: Tokens,
  { events }: Events,
  dates: Dates,
  written: WrittenNames,
  ids: readonly string[],
): Event[] => {
  const idOf = { person: written.personIds, organization: written.organizationIds }
  return events
    .map(
      ({ type, status, series, rule, confidence, ...found }, index): Event => ({
        id: ids[index]!,
        type,
        status,
        date: dateAt(tokens, dates, found.date),
        place: writePlace(tokens, found.place),
        parties: [...found.parties],
        participants: found.participants.map(({ kind, entity, side, role }) => ({
          id: idOf[kind][entity]!,
          side,
          role,
        })),
        parent: found.parent === null ? null : ids[found.parent]!,
        series,
        evidence: found.evidence.map(range => place(tokens, range)),
        rule,
        confidence,
      }),
    )
    .sort(byEvidence)
}

/** The record's agreements, ordered by the place of their first evidence. `ids` are those of the events. */
export const writeAgreements = (
  tokens: Tokens,
  { agreements }: Agreements,
  dates: Dates,
  ids: readonly string[],
): Agreement[] => {
  const own = distinctIds(
    'a',
    agreements.map(({ evidence }) => [startOf(tokens, evidence)]),
  )
  return agreements
    .map(
      ({ kind, title, status, parties, date, event, evidence, rule, confidence }, index): Agreement => ({
        id: own[index]!,
        kind,
        title,
        parties: [...parties],
        date: dateAt(tokens, dates, date),
        status,
        event: event === null ? null : ids[event]!,
        evidence: evidence.map(range => place(tokens, range)),
        rule,
        confidence,
      }),
    )
    .sort(byEvidence)
}

const startOf = (tokens: Tokens, evidence: readonly TokenRange[]): number => tokens.start[evidence[0]!.from]!

const writePlace = (tokens: Tokens, found: FoundPlace | null): Event['place'] =>
  found && { name: found.name, country: found.country, ...place(tokens, found.range) }

type Evident = { readonly id: string; readonly evidence: readonly { readonly start: number; readonly end: number }[] }

const byEvidence = (a: Evident, b: Evident): number =>
  a.evidence[0]!.start - b.evidence[0]!.start || a.evidence[0]!.end - b.evidence[0]!.end || byText(a.id, b.id)
