import type { RuleSets } from '../engine/rule-sets.ts'
import type { ExtractionSettings } from './extraction/create-extract.ts'
import { createPool, type ExtractionPool } from './extraction/create-pool.ts'
import type { FoundDrop } from './found-drop.ts'
import type { DropOptions } from './load-drop.ts'
import { layoutOf } from './output-layout.ts'
import { removeParts } from './remove-parts.ts'
import { type RunObserver, runDrops } from './run-drops.ts'
import { keyOfRun } from './run-key.ts'
import type { RunSummary } from './run-report.ts'
import { hasDatabase, isLeftOpen } from './state/open-database.ts'
import { openStore } from './state/open-store.ts'

/** What all runs of a session have in common. */
export interface SessionOptions {
  readonly out: string
  readonly settings: ExtractionSettings
  readonly given: DropOptions
  readonly jobs: number
  /** Bytes after which lines go on in another file. */
  readonly splitBytes: number
}

/** What one run does besides what its session says. */
export interface SessionRun {
  readonly drops: readonly FoundDrop[]
  readonly isForced: boolean
  readonly prunes: boolean
  readonly observer: RunObserver
  /** Whether nobody has touched a drop since the last run of the session: what is remembered of it is believed. */
  readonly isUntouched?: ((drop: FoundDrop) => boolean) | undefined
  /** Ends the run before its time. */
  readonly signal?: AbortSignal
}

/** Runs into one folder, one after the other: workers, state and lock are held until it is closed. */
export interface RunSession {
  run(run: SessionRun): Promise<RunSummary>
  /** Takes other rules for the runs to come. */
  setRules(rules: RuleSets): Promise<void>
  /** Whether what it remembers still stands in its folder: somebody may have removed that. */
  isThere(): Promise<boolean>
  close(): Promise<void>
}

/** Opens a session. @throws StopError where another run is at work in the folder, or it cannot be written to */
export const openSession = async ({
  out,
  given,
  jobs,
  splitBytes,
  ...options
}: SessionOptions): Promise<RunSession> => {
  let { settings } = options
  const { format, isPacked } = settings
  // Started first: it takes longest.
  const starting = createPool(settings, jobs)
  starting.catch(() => {})
  const isAfterKill = await isLeftOpen(out)
  const store = await openStore(out, isPacked ? `${format}.gz` : format).catch(async error => {
    await (await starting).close()
    throw error
  })
  if (isAfterKill) await removeParts(out)
  let pool: ExtractionPool = await starting
  const layout = layoutOf(format, { isPacked, splitBytes })
  return {
    run: run => {
      const { precision } = settings
      return runDrops({ ...run, out, layout, given, pool, store, key: keyOfRun(settings, given), precision, jobs })
    },
    setRules: async rules => {
      await pool.close()
      settings = { ...settings, rules }
      pool = await createPool(settings, jobs)
    },
    isThere: () => hasDatabase(out),
    close: async () => {
      await Promise.all([pool.close(), store.close()])
    },
  }
}
