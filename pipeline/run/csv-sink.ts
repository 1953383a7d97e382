import { join } from 'node:path'
import type { RecordSink } from './record-sink.ts'
import { statementColumns, statementRows } from './statement-rows.ts'
import { StopError } from './stop-error.ts'
import { reasonOf } from './system-error.ts'
import { writeWhole } from './write-file.ts'

/** The table's file name. */
const statementTable = 'statements.csv'

/**
 * One table for the run, a row a statement, in the order of drops. Cells that a spreadsheet would run as a formula get
 * an apostrophe before them.
 */
export const createCsvSink = (out: string): RecordSink => {
  const rows = new Map<number, string>()
  const options = { escape_formulas: true, columns: [...statementColumns] }
  return {
    take: async (record, position) => {
      const { stringify } = await import('csv-stringify/sync')
      rows.set(position, (rows.get(position) ?? '') + stringify(statementRows(record), options))
      return null
    },
    finish: async () => {
      const positions = [...rows.keys()].sort((a, b) => a - b)
      const table = positions.map(position => rows.get(position)!).join('')
      const path = join(out, statementTable)
      try {
        await writeWhole(path, `${statementColumns.join(',')}\n${table}`)
      } catch (error) {
        throw new StopError(`${path}: the table cannot be written: ${reasonOf(error)}`)
      }
    },
  }
}
