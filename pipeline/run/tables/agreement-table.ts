import type { Agreement } from '../../record/event.ts'
import { articleColumns, edtfOf, eventColumns, listOf, passageColumns, sureColumns } from './cells.ts'
import { createTable } from './table.ts'

/** One row an agreement. `text` is the passage that names it in full. */
export const agreementTable = createTable<Agreement>('agreements.csv', ({ agreements }) => agreements, {
  ...articleColumns,
  agreement: ({ id }) => id,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  status: ({ status }) => status,
  date: ({ date }) => edtfOf(date),
  date_text: ({ date }) => date?.exact ?? '',
  parties: ({ parties }) => listOf(parties),
  ...eventColumns(({ event }) => event),
  ...passageColumns,
  ...sureColumns,
})
