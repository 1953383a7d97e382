import type { Record } from '../record/record.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import type { FailureCode } from '../stages/read/drop-error.ts'

/** Lists of a record whose entries are counted over a run. */
export const countedLists = [
  'statements',
  'people',
  'topics',
  'events',
  'agreements',
  'cooperation',
  'commitments',
] as const

type Counts = { readonly [list in (typeof countedLists)[number]]: number }

/** What became of one drop. Counts are of all its records. */
export type DropReport =
  | ({
      readonly file: string
      readonly status: 'written'
      /** Files written for it, relative to the output folder. */
      readonly output: readonly string[]
      readonly notes: number
    } & Counts)
  | { readonly file: string; readonly status: 'failed'; readonly code: FailureCode; readonly message: string }

/** What `.readout/run.json` holds: the same for the same input, wherever and whenever it was run. */
export interface RunReport {
  readonly readout: string
  readonly schemaVersion: string
  /** Which setting of `--precision` was in force. */
  readonly precision: Precision
  readonly counts: { readonly drops: number; readonly written: number; readonly failed: number } & Counts
  /** How often each note stands in the records, by its code. */
  readonly notes: { readonly [code: string]: number }
  /** How many drops failed, by the code of the failure. */
  readonly failures: { readonly [code: string]: number }
  /** In the order of their names. */
  readonly drops: readonly DropReport[]
}

/** The report of a drop whose record was written. */
export const reportWritten = (record: Record, output: readonly string[]): DropReport => ({
  file: record.source.file,
  status: 'written',
  output,
  ...countLists(list => record[list].length),
  notes: record.notes.length,
})

/** A count for each list. */
export const countLists = (count: (list: (typeof countedLists)[number]) => number): Counts =>
  Object.fromEntries(countedLists.map(list => [list, count(list)])) as Counts

/** How often each key occurs, in the order of the keys. */
export const countKeys = (keys: readonly string[]): { [key: string]: number } => {
  const counts: { [key: string]: number } = {}
  for (const key of keys.toSorted()) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
