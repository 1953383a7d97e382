import { agreementTable } from './agreement-table.ts'
import { commitmentTable } from './commitment-table.ts'
import { cooperationTable } from './cooperation-table.ts'
import { eventTable } from './event-table.ts'
import { statementTable } from './statement-table.ts'
import type { Table } from './table.ts'
import { topicTable } from './topic-table.ts'

/** The tables of a run, each a file in its folder. */
export const tables: readonly Table[] = [
  statementTable,
  topicTable,
  eventTable,
  agreementTable,
  cooperationTable,
  commitmentTable,
]
