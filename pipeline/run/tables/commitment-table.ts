import type { Commitment } from '../../record/event.ts'
import { articleColumns, edtfOf, placeColumns, speakerCountry, sureColumns } from './cells.ts'
import { createTable } from './table.ts'

/** One row a commitment: who will do what by when. */
export const commitmentTable = createTable<Commitment>('commitments.csv', ({ commitments }) => commitments, {
  ...articleColumns,
  commitment: ({ id }) => id,
  by: ({ by }) => by.name ?? '',
  by_type: ({ by }) => by.type,
  rank: ({ by }, { rankOf }) => rankOf(by.id),
  country: ({ by }, facts) => speakerCountry(by, facts),
  strength: ({ strength }) => strength,
  ...placeColumns,
  due: ({ due }) => edtfOf(due),
  due_text: ({ due }) => due?.exact ?? '',
  ...sureColumns,
})
