import { DropError, type FailureCode } from '../stages/read/drop-error.ts'
import {
  type Counts,
  countLists,
  type DropReport,
  describePassedOver,
  type FailureReport,
  type WrittenReport,
} from './run-report.ts'

/** Of one file so many failures are told, the rest counted: a file of a million broken lines is one mistake. */
const mostFailures = 1000

/** So many kinds of things passed over are told apart: what a server calls a media type may be anything. */
const mostKinds = 50

/** Which entry of a file something is told of. */
export interface PartPlace {
  readonly part?: string | undefined
  readonly number?: number | undefined
}

/** What the report counts of a record that stands in the output. */
export interface TakenRecord {
  readonly part?: string | undefined
  readonly counts: Counts
  /** How often each note stands in it, by its code. */
  readonly notes: { readonly [code: string]: number }
  /** Files of its own, relative to the output folder. */
  readonly output: readonly string[]
  /** Whether it stood there before the run. */
  readonly isKept: boolean
}

/** Gathers what becomes of one drop. */
export interface ReportCollector {
  take(record: TakenRecord): void
  fail(failure: DropError, place?: PartPlace): void
  /** Counts something that is no article by its kind. */
  passOver(what: string): void
  /** The report of the drop where any record was written, and those of its failures. */
  finish(): readonly DropReport[]
}

/** A collector for one file. `notes` counts the codes of its records' notes into those of the run. */
export const collectReport = (
  file: string,
  {
    notes,
    onFailure,
  }: {
    readonly notes: Map<string, number>
    readonly onFailure?: ((report: FailureReport, failure: DropError) => void) | undefined
  },
): ReportCollector => {
  const failures: FailureReport[] = []
  const passedOver = new Map<string, number>()
  const untold = new Map<FailureCode, number>()
  let written: WrittenReport | null = null
  let unchanged = 0
  const fail = (failure: DropError, { part, number }: PartPlace = {}): void => {
    const { code, message } = failure
    const place = { ...(part !== undefined && { part }), ...(number !== undefined && { number }) }
    const report = { file, ...place, status: 'failed', code, message } as const
    failures.push(report)
    onFailure?.(report, failure)
  }
  return {
    take: ({ part, counts, notes: codes, output, isKept }) => {
      let count = 0
      for (const [code, times] of Object.entries(codes)) {
        notes.set(code, (notes.get(code) ?? 0) + times)
        count += times
      }
      unchanged += isKept ? 1 : 0
      written = {
        file,
        status: 'written',
        ...(part !== undefined && { articles: (written?.articles ?? 0) + 1 }),
        ...(unchanged > 0 && { unchanged }),
        output: part === undefined ? output : output.length === 0 ? [] : [`${file}/`],
        ...countLists(list => (written?.[list] ?? 0) + counts[list]),
        notes: (written?.notes ?? 0) + count,
      }
    },
    fail: (failure, place) => {
      if (place === undefined || failures.length < mostFailures) fail(failure, place)
      else untold.set(failure.code, (untold.get(failure.code) ?? 0) + 1)
    },
    passOver: what => {
      const kind = passedOver.has(what) || passedOver.size < mostKinds ? what : 'something else'
      passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1)
    },
    finish: () => {
      for (const [code, count] of untold) fail(new DropError(code, `and ${count} more of its entries`))
      if (written === null && failures.length === 0) {
        const all = passedOver.size === 0 ? '' : `, only ${describePassedOver(Object.fromEntries(passedOver))}`
        fail(new DropError('empty', `there is no article in it${all}`))
      }
      if (written === null) return failures
      if (passedOver.size === 0) return [written, ...failures]
      const inOrder = [...passedOver].sort(([a], [b]) => (a < b ? -1 : 1))
      return [{ ...written, passedOver: Object.fromEntries(inOrder) }, ...failures]
    },
  }
}
