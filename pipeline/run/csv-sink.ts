import { join } from 'node:path'
import type { RecordSink } from './record-sink.ts'
import { StopError } from './stop-error.ts'
import { reasonOf } from './system-error.ts'
import type { EventCodes, Table } from './tables/table.ts'
import { tables } from './tables/tables.ts'
import { writeWhole } from './write-file.ts'

/**
 * The tables of a run: a row a statement, event, cooperation item …, in the order of drops. Cells that a spreadsheet would run as
 * a formula get an apostrophe before them.
 */
export const createCsvSink = (out: string, codes: EventCodes = new Map()): RecordSink => {
  const rows = new Map<number, Map<Table, string>>()
  return {
    take: async (record, position) => {
      const { stringify } = await import('csv-stringify/sync')
      const known = rows.get(position) ?? new Map<Table, string>()
      for (const table of tables) {
        const added = stringify(table.rows(record, codes), { escape_formulas: true })
        known.set(table, (known.get(table) ?? '') + added)
      }
      rows.set(position, known)
      return null
    },
    finish: async () => {
      const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, parts]) => parts)
      for (const table of tables) {
        const path = join(out, table.file)
        try {
          const body = inOrder.map(parts => parts.get(table) ?? '').join('')
          await writeWhole(path, `${table.columns.join(',')}\n${body}`)
        } catch (error) {
          throw new StopError(`${path}: the table cannot be written: ${reasonOf(error)}`)
        }
      }
    },
  }
}
