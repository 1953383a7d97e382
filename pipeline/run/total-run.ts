import {
  type Counts,
  countedLists,
  countLists,
  type DropReport,
  type GoneReport,
  type RunSummary,
} from './run-report.ts'

/** So many records of articles that are gone are told, the rest counted. */
const mostTold = 1000

/** Adds up what the report tells of a whole run. */
export interface RunTotals {
  /** How often each note stands in the records, by its code. */
  readonly notes: Map<string, number>
  add(reports: readonly DropReport[]): void
  addGone(record: { readonly file: string; readonly part?: string | undefined }): void
  finish(
    counts: Pick<RunSummary['counts'], 'drops' | 'duplicates' | 'reprints'>,
  ): Pick<RunSummary, 'counts' | 'notes' | 'failures'>
  gone(isPruned: boolean): Pick<RunSummary, 'gone' | 'pruned'>
}

/** Totals of nothing yet. */
export const totalRun = (): RunTotals => {
  const notes = new Map<string, number>()
  const failures = new Map<string, number>()
  const lists = Object.fromEntries(countedLists.map(list => [list, 0])) as { -readonly [list in keyof Counts]: number }
  const sums = { written: 0, failed: 0, articles: 0, unchanged: 0, gone: 0 }
  const told: GoneReport[] = []
  return {
    notes,
    add: reports => {
      for (const report of reports) {
        if (report.status === 'failed') {
          sums.failed++
          failures.set(report.code, (failures.get(report.code) ?? 0) + 1)
          continue
        }
        sums.written++
        sums.articles += report.articles ?? 1
        sums.unchanged += report.unchanged ?? 0
        for (const list of countedLists) lists[list] += report[list]
      }
    },
    addGone: ({ file, part }) => {
      sums.gone++
      if (told.length < mostTold) told.push({ file, ...(part !== undefined && { part }) })
    },
    finish: ({ drops, ...copies }) => {
      const { written, failed, articles, unchanged, gone } = sums
      const counts = {
        drops,
        written,
        failed,
        articles,
        unchanged,
        ...copies,
        gone,
        ...countLists(list => lists[list]),
      }
      return { counts, notes: inOrder(notes), failures: inOrder(failures) }
    },
    gone: isPruned => (told.length === 0 ? {} : { gone: told, ...(isPruned && { pruned: true }) }),
  }
}

const inOrder = (counts: ReadonlyMap<string, number>): { [code: string]: number } =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
