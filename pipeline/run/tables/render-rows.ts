import { stringify } from 'csv-stringify/sync'
import type { Render } from '../rendering/create-render.ts'
import type { EventCodes } from './table.ts'
import { tables } from './tables.ts'

/** The rows of a record in each table. Cells that a spreadsheet would run as a formula get an apostrophe before them. */
export const createRenderRows =
  (codes: EventCodes): Render =>
  record =>
    tables.map(table => stringify(table.rows(record, codes), { escape_formulas: true }))
