import pLimit from 'p-limit'
import type { Article } from '../layers/article.ts'
import type { Record } from '../record/record.ts'
import { schemaVersion } from '../record/schema-version.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import { DropError } from '../stages/read/drop-error.ts'
import { readArticle } from '../stages/read/read-article.ts'
import type { CheckRecord } from './check-record.ts'
import type { FoundDrop } from './found-drop.ts'
import { leaveOutText } from './leave-out-text.ts'
import { type DropOptions, loadDrop } from './load-drop.ts'
import { formatRecordProblem } from './record-problem.ts'
import type { RecordSink } from './record-sink.ts'
import { countKeys, countLists, type DropReport, type RunReport, reportWritten } from './run-report.ts'
import { reasonOf } from './system-error.ts'
import { version } from './version.ts'
import { wrapFailure } from './wrap-failure.ts'

/** What a run reads, with what, and where it goes. */
export interface RunOptions {
  readonly drops: readonly FoundDrop[]
  readonly extract: (article: Article) => Record
  /** What `extract` was made for; stands in the report. */
  readonly precision: Precision
  readonly check: CheckRecord
  readonly sinks: readonly RecordSink[]
  readonly given: DropOptions
  readonly leavesOutText: boolean
  /** How many files are open at once; extraction itself is one at a time. */
  readonly jobs: number
  /** Called after each drop, in the order in which they end. */
  readonly onDrop?: (report: DropReport, failure: DropError | null) => void
}

/**
 * Turns drops into written records. A drop that fails is reported and what its last good run wrote stays; nothing is
 * thrown for it.
 */
export const runDrops = async (options: RunOptions): Promise<RunReport> => {
  const limit = pLimit(options.jobs)
  const notes: string[] = []
  const runOne = async (drop: FoundDrop, position: number): Promise<DropReport> => {
    let report: DropReport
    let failure: DropError | null = null
    try {
      const record = await recordOf(drop, options)
      report = reportWritten(record, await write(record, position, options.sinks))
      notes.push(...record.notes.map(({ code }) => code))
    } catch (error) {
      failure = wrapFailure(error)
      report = { file: drop.name, status: 'failed', code: failure.code, message: failure.message }
    }
    options.onDrop?.(report, failure)
    return report
  }
  const drops = await Promise.all(options.drops.map((drop, position) => limit(runOne, drop, position)))
  for (const sink of options.sinks) await sink.finish()
  return reportOf(drops, notes, options.precision)
}

const recordOf = async (drop: FoundDrop, options: RunOptions): Promise<Record> => {
  const whole = options.extract(readArticle(await loadDrop(drop, options.given)))
  const record = options.leavesOutText ? leaveOutText(whole) : whole
  const problems = options.check(record)
  if (problems.length === 0) return record
  throw new DropError('invalid-record', problems.slice(0, 10).map(formatRecordProblem).join('\n'))
}

const write = async (record: Record, position: number, sinks: readonly RecordSink[]): Promise<string[]> => {
  const written: string[] = []
  try {
    for (const sink of sinks) {
      const file = await sink.take(record, position)
      if (file !== null) written.push(file)
    }
  } catch (error) {
    throw new DropError('crashed', `its record cannot be written: ${reasonOf(error)}`, { cause: error })
  }
  return written
}

const reportOf = (drops: readonly DropReport[], notes: readonly string[], precision: Precision): RunReport => {
  const written = drops.filter(drop => drop.status === 'written')
  const failed = drops.filter(drop => drop.status === 'failed')
  return {
    readout: version,
    schemaVersion,
    precision,
    counts: {
      drops: drops.length,
      written: written.length,
      failed: failed.length,
      ...countLists(list => written.reduce((total, drop) => total + drop[list], 0)),
    },
    notes: countKeys(notes),
    failures: countKeys(failed.map(({ code }) => code)),
    drops,
  }
}
