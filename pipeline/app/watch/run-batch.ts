import { resolve } from 'node:path'
import { findDrops } from '../../run/find-drops.ts'
import type { FoundDrop } from '../../run/found-drop.ts'
import type { RunSession } from '../../run/open-session.ts'
import type { FailureReport } from '../../run/run-report.ts'
import { StopError } from '../../run/stop-error.ts'
import type { ChangeSettler } from '../../run/watch/settle-changes.ts'
import { type RunCommandOptions, refuseManyAtOneAddress } from '../run-command.ts'
import { observeRun } from '../telling/observe-run.ts'
import { summarizeRun } from '../telling/run-summary.ts'
import { tellEnd, tellStart, tellStopped } from '../telling/tell-run.ts'
import type { WatchTelling } from './tell-watch.ts'

/** What the runs of a watch share. */
export interface BatchOptions {
  readonly telling: WatchTelling
  readonly settler: Pick<ChangeSettler, 'isPending'>
  readonly signal: AbortSignal
}

/** Runs over all inputs because of changes at these paths; because nothing was done yet where they are null. */
export type BatchRun = (batch: {
  readonly session: RunSession
  readonly out: string
  /** The inputs that are there. */
  readonly present: readonly string[]
  readonly paths: readonly string[] | null
}) => Promise<void>

/** A file beside a drop that tells of it. */
const sidecarOf = (path: string): string => `${path}.meta.yaml`

/** The runs of a watch: each over all drops, for what is a copy of what hangs on all of them; what is unchanged is kept. */
export const createBatchRun = (
  inputs: readonly string[],
  options: RunCommandOptions,
  { telling, settler, signal }: BatchOptions,
): BatchRun => {
  let told = new Map<string, string>()

  /** The drops that are there and whole. */
  const find = async (
    present: readonly string[],
    out: string,
    isFirst: boolean,
  ): Promise<readonly FoundDrop[] | null> => {
    try {
      const all = await findDrops(present, out)
      const drops = all.filter(({ path }) => path === null || !isBeingWritten(resolve(path)))
      refuseManyAtOneAddress(options, drops)
      return drops
    } catch (error) {
      if (isFirst || !(error instanceof StopError)) throw error
      telling.warn(error.message)
      return null
    }
  }
  const isBeingWritten = (path: string): boolean => settler.isPending(path) || settler.isPending(sidecarOf(path))

  return async ({ session, out, present, paths }) => {
    const isFirst = paths === null
    const drops = await find(present, out, isFirst)
    if (drops === null) return
    if (paths !== null) telling.change(paths)
    const changed = new Set(paths)
    const touched = findTouched(drops, changed)
    const current = new Map<string, string>()
    const isNews = (report: FailureReport): boolean => {
      const place = JSON.stringify([report.file, report.part, report.number])
      const what = `${report.code} ${report.message}`
      current.set(place, what)
      return touched.names.has(report.file) || told.get(place) !== what
    }
    const observed = observeRun(drops.length, options, isNews)
    tellStart(out, drops.length, options)
    try {
      const summary = await session
        .run({
          drops,
          isForced: isFirst && options.force === true,
          // An input that is gone for a while must not cost its records.
          prunes: options.prune === true && present.length === inputs.length,
          observer: observed.observer,
          isUntouched: touched.isWhole ? ({ name }) => !touched.names.has(name) : undefined,
          signal,
        })
        .finally(observed.stop)
      told = current
      tellEnd(out, summary, observed, options)
      telling.batch(paths, summary, observed.look().seconds)
      if (isFirst && !options.json && !options.quiet)
        process.stdout.write(summarizeRun(summary, observed.seen, inputs, out))
    } catch (error) {
      if (!signal.aborted) throw error
      tellStopped(observed, options)
    }
  }
}

/** Changes of which it is believed that they are all: of very many, the system may have dropped some. */
const mostBelieved = 1000

interface TouchedDrops {
  readonly names: ReadonlySet<string>
  /** Whether no other drop can have changed: not where a path is none of a drop, for a link may lead to it. */
  readonly isWhole: boolean
}

const findTouched = (drops: readonly FoundDrop[], changed: ReadonlySet<string>): TouchedDrops => {
  const names = new Set<string>()
  let found = 0
  for (const { name, path } of drops) {
    if (path === null) continue
    const absolute = resolve(path)
    const count = Number(changed.has(absolute)) + Number(changed.has(sidecarOf(absolute)))
    if (count > 0) names.add(name)
    found += count
  }
  return { names, isWhole: found > 0 && found === changed.size && found <= mostBelieved }
}
