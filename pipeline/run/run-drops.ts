import { join } from 'node:path'
import { pMapIterable } from 'p-map'
import { schemaVersion } from '../record/schema-version.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import type { DropError } from '../stages/read/drop-error.ts'
import { collectReport } from './collect-report.ts'
import { collectCopies } from './duplicates/collect-copies.ts'
import type { ExtractionPool } from './extraction/create-pool.ts'
import type { FoundDrop } from './found-drop.ts'
import type { DropOptions } from './load-drop.ts'
import type { OutputLayout } from './output-layout.ts'
import { planRun } from './plan/plan-run.ts'
import { foldsNames } from './probe-folding.ts'
import { createRefuseClash } from './refuse-clash.ts'
import { createReportWriter } from './report-writer.ts'
import type { DropReport, FailureReport, RunSummary } from './run-report.ts'
import { settleItems } from './settle/settle-items.ts'
import { type WrittenItem, writeItem } from './settle/write-item.ts'
import { createSink } from './sinks/create-sink.ts'
import type { StateStore } from './state/open-store.ts'
import { StopError } from './stop-error.ts'
import { adviseOn, isSystemError } from './system-error.ts'
import { type RunTotals, totalRun } from './total-run.ts'
import { untilAborted } from './until-aborted.ts'
import { version } from './version.ts'

/** What a run reads, with what, and where it goes. */
export interface RunOptions {
  readonly drops: readonly FoundDrop[]
  readonly out: string
  readonly layout: OutputLayout
  readonly given: DropOptions
  readonly pool: ExtractionPool
  readonly store: StateStore
  /** A hash of all that records come from besides articles: what was made under another one is made again. */
  readonly key: string
  /** Stands in the report. */
  readonly precision: Precision
  /** How many articles are extracted at once. */
  readonly jobs: number
  /** Whether all is extracted, whatever stands in the output. */
  readonly isForced: boolean
  /** Whether records of articles that are no longer there are removed. */
  readonly prunes: boolean
  readonly observer: RunObserver
  /** Whether nobody has touched a drop since the last run of the session: what is remembered of it is believed. */
  readonly isUntouched?: ((drop: FoundDrop) => boolean) | undefined
  /** Ends the run before its time: what is written stays, and the next run goes on from there. */
  readonly signal?: AbortSignal | undefined
}

/** Hears of a run as it goes on, in the order of its drops. */
export interface RunObserver {
  /** An article has its record. */
  onArticle?(article: DoneArticle): void
  /** A drop or an entry failed. */
  onFailure?(report: FailureReport, failure: DropError): void
  /** A drop is done, with what the report says of it. */
  onDrop?(reports: readonly DropReport[]): void
}

/** An article that has its record. */
export interface DoneArticle {
  readonly file: string
  readonly part?: string | undefined
  /** How long its extraction took; null where its record stood there before. */
  readonly seconds: number | null
}

/** Files that are written at once: each waits for the disk. */
const writesAtOnce = 16
/** Items after which all that was done is put down. */
const flushEvery = 64

/**
 * Turns drops into written records. A drop or an entry that fails is reported and what its last good run wrote stays; nothing is
 * thrown for it. Drops are read ahead, articles extracted by workers, records written while others are extracted; all that is
 * decided is decided in the order of drops. Memory holds what is under way, and the drops' names.
 *
 * @throws StopError where the output takes nothing any more; the signal's reason where it came; what was written until then is whole
 */
export const runDrops = async (options: RunOptions): Promise<RunSummary> => {
  const { drops, out, store, pool, jobs, observer, signal } = options
  const sink = await createSink(out, options.layout, store)
  const isFolding = 'endings' in options.layout && (await foldsNames(join(out, '.readout')))
  const report = createReportWriter(out)
  const copies = collectCopies()
  const totals = totalRun()
  const items = planRun(drops, {
    ...options,
    sink,
    ahead: 2 * jobs,
    refuseClash: createRefuseClash(drops, isFolding),
    isFolding,
    reportFor: ({ name }) => collectReport(name, { notes: totals.notes, onFailure: observer.onFailure }),
  })
  const settled = settleItems(items, { pool, copies, jobs })
  const atOnce = sink.isOrdered ? 1 : writesAtOnce
  const written = pMapIterable(
    signal ? untilAborted(settled, signal) : settled,
    item => writeItem(item, { ...options, sink }),
    {
      concurrency: atOnce,
      backpressure: atOnce,
    },
  )
  const flush = async (): Promise<void> => {
    await sink.flush()
    await store.flush()
  }
  try {
    // The run that sinks count as theirs must be known before they write.
    await store.flush()
    let count = 0
    for await (const item of written) {
      remember(item, store)
      for (const drop of takeItem(item, sink.filesOf, totals, observer)) await report.add(drop)
      if (++count % flushEvery === 0) await flush()
    }
    await flush()
    signal?.throwIfAborted()
    await sink.finish()
    await store.flush()
    const { counts, ...found } = copies.report()
    const summary = {
      readout: version,
      schemaVersion,
      precision: options.precision,
      ...totals.finish({ drops: drops.length, ...counts }),
      ...found,
      ...totals.gone(options.prunes),
    }
    await report.finish(summary)
    return summary
  } catch (error) {
    throw isSystemError(error) ? lostOutput(out, error) : error
  } finally {
    await sink.close()
    await report.close()
  }
}

const lostOutput = (out: string, error: unknown): StopError => {
  const { path = out, dest = path } = error as { path?: string; dest?: string }
  const rest = 'What was written so far is whole, and the next run goes on from there.'
  return new StopError(`${dest} cannot be written: ${adviseOn(error)}. ${rest}`)
}

const remember = (item: WrittenItem, store: StateStore): void => {
  if (item.kind === 'end') return
  const { file, part, places } = item
  const state = item.kind === 'failed' ? item.before : item.state
  if (state === null) return
  const isNew = item.kind === 'extracted' || (item.kind === 'kept' && item.isRefreshed)
  if (places === null) store.removeArticle(file, part)
  else if (isNew || !('places' in state) || places !== state.places) store.putArticle(file, part, { ...state, places })
}

/** Counts an item, and tells of it. Returns what the report says of a drop that has ended. */
const takeItem = (
  item: WrittenItem,
  filesOf: (item: { file: string; part?: string | undefined }) => readonly string[],
  totals: RunTotals,
  observer: RunObserver,
): readonly DropReport[] => {
  const { file } = item
  switch (item.kind) {
    case 'extracted':
    case 'kept': {
      const { part, state, report } = item
      const isKept = item.kind === 'kept'
      report.take({ part, counts: state.counts, notes: state.notes, output: filesOf(item), isKept })
      observer.onArticle?.({ file, part, seconds: item.kind === 'kept' ? null : item.seconds })
      return []
    }
    case 'failed':
      item.report.fail(item.failure, item.number === undefined && item.part === undefined ? undefined : item)
      return []
    case 'absent':
      if (item.isGone && !item.isTaken) totals.addGone(item)
      return []
    case 'end': {
      const reports = item.report.finish()
      totals.add(reports)
      observer.onDrop?.(reports)
      return reports
    }
  }
}
