import type { CooperationItem } from '../../record/event.ts'
import type { Statement } from '../../record/statement.ts'
import { articleColumns, eventColumns, listOf, placeColumns } from './cells.ts'
import { createTable, type Facts } from './table.ts'

/** One row an item of an enumeration; items of one enumeration share `list`. Where it was said, by whom and at which event. */
export const cooperationTable = createTable<CooperationItem>('cooperation.csv', ({ cooperation }) => cooperation, {
  ...articleColumns,
  item: ({ id }) => id,
  list: ({ list }) => list,
  position: ({ position }) => position,
  ...placeColumns,
  topic: ({ topic }) => topic ?? '',
  frame: ({ frame }) => frame,
  parties: ({ parties }) => listOf(parties),
  statement: ({ statement }) => statement ?? '',
  speaker: (item, facts) => statementOf(item, facts)?.speaker.name ?? '',
  act: (item, facts) => statementOf(item, facts)?.act ?? '',
  ...eventColumns<CooperationItem>((item, facts) => statementOf(item, facts)?.event ?? null),
  rule: ({ rule }) => rule,
})

const statementOf = ({ statement }: CooperationItem, facts: Facts): Statement | undefined =>
  facts.statementOf(statement)
