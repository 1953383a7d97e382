import pLimit from 'p-limit'
import type { Article } from '../layers/article.ts'
import type { StagePassed } from '../layers/chain.ts'
import type { Record } from '../record/record.ts'
import { schemaVersion } from '../record/schema-version.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import { DropError } from '../stages/read/drop-error.ts'
import type { Read } from '../stages/read/read-article.ts'
import type { CheckRecord } from './check-record.ts'
import { collectReport } from './collect-report.ts'
import { type CopyCollector, collectCopies } from './duplicates/collect-copies.ts'
import type { FoundDrop } from './found-drop.ts'
import { leaveOutText } from './leave-out-text.ts'
import type { LimitTime } from './limit-time.ts'
import type { DropOptions } from './load-drop.ts'
import { type Opened, openDrop } from './open-drop.ts'
import { formatRecordProblem } from './record-problem.ts'
import type { RecordSink } from './record-sink.ts'
import { createRefuseClash } from './refuse-clash.ts'
import { countKeys, countLists, type DropReport, type FailureReport, type RunReport } from './run-report.ts'
import { reasonOf } from './system-error.ts'
import { version } from './version.ts'
import { wrapFailure } from './wrap-failure.ts'

/** What a run reads, with what, and where it goes. */
export interface RunOptions {
  readonly drops: readonly FoundDrop[]
  readonly read: Read
  readonly extract: (article: Article, passed: StagePassed) => Record
  /** What `extract` was made for; stands in the report. */
  readonly precision: Precision
  readonly check: CheckRecord
  readonly sinks: readonly RecordSink[]
  readonly given: DropOptions
  readonly limitTime: LimitTime
  readonly leavesOutText: boolean
  /** How many files are open at once; extraction itself is one at a time, in the order of the drops. */
  readonly jobs: number
  /** Called after each article written, and each failure. */
  readonly onArticle?: () => void
  /** Called for each failure as it comes, with what the report says of it. */
  readonly onFailure?: (report: FailureReport, failure: DropError) => void
  /** Called after each drop. */
  readonly onDrop?: () => void
}

/**
 * Turns drops into written records. A drop or an entry that fails is reported and what its last good run wrote stays; nothing is
 * thrown for it. Files are read ahead and records written while the next article is extracted; at most `jobs` of each are
 * under way.
 */
export const runDrops = async (options: RunOptions): Promise<RunReport> => {
  const limit = pLimit(options.jobs)
  const notes = new Map<string, number>()
  const copies = collectCopies()
  const refuseClash = createRefuseClash(options.drops)
  let position = 0
  let turn: Promise<void> = Promise.resolve()
  const runOne = async (drop: FoundDrop): Promise<readonly DropReport[]> => {
    const report = collectReport(drop.name, { notes, onFailure: options.onFailure })
    const read: Read = part => options.limitTime(passed => options.read(part, passed))
    const articles = openAhead(openDrop(drop, read, { ...options.given, onPassedOver: report.passOver }))
    const writes: Promise<void>[] = []
    const take = (article: Article): void => {
      const { part } = article.source
      const written = (async () => {
        const record = recordOf(article, options, copies)
        report.take(record, await write(record, position++, options.sinks))
      })()
      writes.push(
        written.catch(error => report.fail(wrapFailure(error), { part })).finally(() => options.onArticle?.()),
      )
    }
    turn = turn.then(async () => {
      try {
        for await (const opened of articles) {
          if ('failure' in opened) report.fail(opened.failure, opened)
          else {
            refuseClash(opened.article)
            take(opened.article)
          }
          if (writes.length >= options.jobs) await writes.shift()
        }
      } catch (error) {
        report.fail(wrapFailure(error))
      }
    })
    await turn
    await Promise.all(writes)
    options.onDrop?.()
    return report.finish()
  }
  const drops = (await Promise.all(options.drops.map(drop => limit(runOne, drop)))).flat()
  for (const sink of options.sinks) await sink.finish()
  return reportOf(options, drops, notes, copies)
}

/** Asks for a drop's first article at once, so that its file is read while the turn of another lasts. */
const openAhead = (articles: AsyncGenerator<Opened>): AsyncIterable<Opened> => {
  const first = articles.next()
  // Its failure is heard when it is waited for.
  first.catch(() => {})
  return {
    async *[Symbol.asyncIterator]() {
      const { value, done } = await first
      if (done) return
      yield value
      yield* articles
    },
  }
}

const recordOf = (article: Article, options: RunOptions, copies: CopyCollector): Record => {
  const whole = copies.mark(options.limitTime(passed => options.extract(article, passed)))
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

const reportOf = (
  { drops: given, precision }: RunOptions,
  drops: readonly DropReport[],
  notes: ReadonlyMap<string, number>,
  copies: CopyCollector,
): RunReport => {
  const { counts, ...found } = copies.report()
  const written = drops.filter(drop => drop.status === 'written')
  const failed = drops.filter(drop => drop.status === 'failed')
  return {
    readout: version,
    schemaVersion,
    precision,
    counts: {
      drops: given.length,
      written: written.length,
      failed: failed.length,
      articles: written.reduce((total, { articles = 1 }) => total + articles, 0),
      ...counts,
      ...countLists(list => written.reduce((total, drop) => total + drop[list], 0)),
    },
    notes: Object.fromEntries([...notes].sort(([a], [b]) => (a < b ? -1 : 1))),
    failures: countKeys(failed.map(({ code }) => code)),
    ...found,
    drops,
  }
}
