import type { RunObserver } from '../run/run-drops.ts'
import type { DropReport } from '../run/run-report.ts'
import { startProgress } from './progress.ts'
import { tellFailure } from './tell-failure.ts'

/** A run as the terminal hears of it. */
export interface ObservedRun {
  readonly observer: RunObserver
  /** What became of the first drops. */
  readonly drops: readonly DropReport[]
  stop(): void
}

/** Drops of which a table is made: more than a screen or two nobody reads. */
const mostInTable = 50

/** Shows progress and failures as they come, and gathers what the table of drops will hold. */
export const observeRun = (total: number, { quiet = false, json = false }): ObservedRun => {
  const progress = startProgress(total, !quiet && !json)
  const drops: DropReport[] = []
  return {
    observer: {
      onArticle: () => progress.count(),
      onFailure: (report, failure) => tellFailure(report, failure),
      onDrop: reports => {
        progress.advance()
        if (drops.length < mostInTable) drops.push(...reports)
      },
    },
    drops,
    stop: () => progress.stop(),
  }
}
