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

/** How many entries each list has. */
export type Counts = { readonly [list in (typeof countedLists)[number]]: number }

/** What became of one drop. Counts are of all its records. */
export type WrittenReport = {
  readonly file: string
  readonly status: 'written'
  /** How many records were written, where the file holds entries; `output` names their folder then. */
  readonly articles?: number
  /** How many of its records stood there from an earlier run; absent where none did. */
  readonly unchanged?: number
  /** Files that hold its records, relative to the output folder. */
  readonly output: readonly string[]
  readonly notes: number
  /** How often the file holds what is no article by its kind: `image/png`, `status 404`, `revisit`. Absent where nothing. */
  readonly passedOver?: PassedOver
} & Counts

/** Counts of what was passed over, by what it is. */
export interface PassedOver {
  readonly [what: string]: number
}

/** Why a drop, or one entry of it, has no record. */
export interface FailureReport {
  readonly file: string
  /** Name and number of the entry, where only that failed. */
  readonly part?: string
  readonly number?: number
  readonly status: 'failed'
  readonly code: FailureCode
  readonly message: string
}

/** What became of one drop, or of one entry of it that failed. */
export type DropReport = WrittenReport | FailureReport

/** An article that is a copy of another one. */
export interface DuplicateReport {
  readonly file: string
  readonly part?: string
  readonly kind: 'duplicate' | 'reprint'
  readonly of: { readonly file: string; readonly part?: string }
  readonly similarity: number
}

/** A record whose article is no longer there. */
export interface GoneReport {
  readonly file: string
  readonly part?: string
}

/**
 * What `.readout/run.json` holds, before its drops: the same for the same input, wherever and whenever it was run, but for what tells
 * of earlier runs into the same folder.
 */
export interface RunSummary {
  readonly readout: string
  readonly schemaVersion: string
  /** Which setting of `--precision` was in force. */
  readonly precision: Precision
  readonly counts: {
    /** Files. */
    readonly drops: number
    /** Files of which a record was written. */
    readonly written: number
    readonly failed: number
    /** Records of these drops that stand in the output. */
    readonly articles: number
    /** How many of them stood there from an earlier run. */
    readonly unchanged: number
    /** Articles with the same running text as another one before them, and with much of it. */
    readonly duplicates: number
    readonly reprints: number
    /** Records whose articles are no longer there. */
    readonly gone: number
  } & Counts
  /** How often each note stands in the records, by its code. */
  readonly notes: { readonly [code: string]: number }
  /** How many drops and entries failed, by the code of the failure. */
  readonly failures: { readonly [code: string]: number }
  /** Articles that are copies of others, in the order of the run; of very many the first. */
  readonly duplicates: readonly DuplicateReport[]
  /** How many articles were no longer compared with, where there were more than a run remembers. */
  readonly forgotten?: number
  /** Records whose articles are no longer there; removed where `pruned` says so. Of very many the first. */
  readonly gone?: readonly GoneReport[]
  readonly pruned?: true
}

/** The report of a run. */
export interface RunReport extends RunSummary {
  /** In the order of their names; a file's entries that failed stand behind it. */
  readonly drops: readonly DropReport[]
}

/** A count for each list. */
export const countLists = (count: (list: (typeof countedLists)[number]) => number): Counts =>
  Object.fromEntries(countedLists.map(list => [list, count(list)])) as Counts

/** What was passed over, in words: "12 × image/png, 3 × status 404". */
export const describePassedOver = (passedOver: PassedOver): string =>
  Object.entries(passedOver)
    .map(([what, count]) => `${count} × ${what}`)
    .join(', ')

/** How often each key occurs, in the order of the keys. */
export const countKeys = (keys: readonly string[]): { [key: string]: number } => {
  const counts: { [key: string]: number } = {}
  for (const key of keys.toSorted()) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
