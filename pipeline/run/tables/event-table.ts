import type { Event } from '../../record/event.ts'
import { articleColumns, edtfOf, listOf, passageColumns, sureColumns } from './cells.ts'
import { createTable, type Facts } from './table.ts'

/**
 * One row an event. `plover` and `cameo` are the codes of its type; `participants` reads "Orla Brandt (NOR host)"; `text` is the
 * passage that reports it first; `statements` counts what was said at it.
 */
export const eventTable = createTable<Event>('events.csv', ({ events }) => events, {
  ...articleColumns,
  event: ({ id }) => id,
  type: ({ type }) => type,
  plover: ({ type }, { codes }) => codes.get(type)?.plover ?? '',
  cameo: ({ type }, { codes }) => codes.get(type)?.cameo ?? '',
  status: ({ status }) => status,
  date: ({ date }) => edtfOf(date),
  date_text: ({ date }) => date?.exact ?? '',
  place: ({ place }) => place?.name ?? '',
  country: ({ place }) => place?.country?.code ?? place?.country?.name ?? '',
  parties: ({ parties }) => listOf(parties),
  participants: ({ participants }, facts) => listOf(participants.map(each => nameParticipant(each, facts))),
  parent: ({ parent }) => parent ?? '',
  parent_type: ({ parent }, { eventOf }) => eventOf(parent)?.type ?? '',
  series: ({ series }) => series?.name ?? '',
  series_number: ({ series }) => series?.number ?? '',
  statements: ({ id }, { record }) => record.statements.filter(({ event }) => event === id).length,
  ...passageColumns,
  ...sureColumns,
})

const nameParticipant = ({ id, side, role }: Event['participants'][number], { nameOf }: Facts): string =>
  `${nameOf(id)} (${side === null ? role : `${side} ${role}`})`
