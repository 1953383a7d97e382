import type { Event } from '../../record/event.ts'
import type { Record } from '../../record/record.ts'
import type { Statement } from '../../record/statement.ts'

/** What stands in a cell. */
export type Cell = string | number

/** A table of a run: a file, its columns, and the rows that a record gives. */
export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  rows(record: Record, codes: EventCodes): Cell[][]
}

/** Codes of event types in other vocabularies, by type. */
export type EventCodes = ReadonlyMap<string, { readonly plover: string; readonly cameo: string }>

/** A record, with what its ids lead to. */
export interface Facts {
  readonly record: Record
  readonly codes: EventCodes
  /** The name behind the id of a person or organization; any other id as it is. */
  nameOf(id: string): string
  /** ISO code of a person's or an organization's country, its name where it has none; empty where none is known. */
  countryOf(id: string | null): string
  rankOf(id: string | null): string
  statementOf(id: string | null): Statement | undefined
  eventOf(id: string | null): Event | undefined
}

/** What a column holds of an item. */
export type Columns<Item> = { readonly [column: string]: (item: Item, facts: Facts) => Cell }

/**
 * A table of one row an item, in the record's order. Columns stand in the order in which they are given; the last tells the
 * article that its article is a duplicate or a reprint of.
 */
export const createTable = <Item>(
  file: string,
  itemsOf: (record: Record) => readonly Item[],
  columns: Columns<Item>,
): Table => {
  const cells = [...Object.values(columns), copyOf]
  return {
    file,
    columns: [...Object.keys(columns), 'copy_of'],
    rows: (record, codes) => {
      const facts = createFacts(record, codes)
      return itemsOf(record).map(item => cells.map(cell => cell(item, facts)))
    },
  }
}

const copyOf = (_: unknown, { record: { duplicateOf, reprintOf } }: Facts): Cell => {
  const original = duplicateOf ?? reprintOf
  if (original === undefined) return ''
  return original.part === undefined ? original.file : `${original.file}#${original.part}`
}

const createFacts = (record: Record, codes: EventCodes): Facts => {
  const people = new Map(record.people.map(person => [person.id, person]))
  const entities = new Map([...record.organizations, ...record.people].map(entity => [entity.id, entity]))
  const statements = new Map(record.statements.map(statement => [statement.id, statement]))
  const events = new Map(record.events.map(event => [event.id, event]))
  return {
    record,
    codes,
    nameOf: id => entities.get(id)?.name ?? id,
    countryOf: id => {
      const country = entities.get(id ?? '')?.country
      return country?.code ?? country?.name ?? ''
    },
    rankOf: id => people.get(id ?? '')?.rank?.title ?? '',
    statementOf: id => statements.get(id ?? ''),
    eventOf: id => events.get(id ?? ''),
  }
}
