import type { RunObserver } from '../../run/run-drops.ts'
import type { DropReport, FailureReport } from '../../run/run-report.ts'
import { formatFailure } from '../tell-failure.ts'
import { gatherRun, type SeenRun } from './gather-run.ts'
import { createPace, type PaceLook } from './pace.ts'
import { progressWay, startProgress } from './progress.ts'
import { writeEvent } from './write-event.ts'

/** How the user wants to hear of runs. */
export interface Telling {
  /** Failures only. */
  readonly quiet?: boolean
  /** Events for machines. */
  readonly json?: boolean
}

/** A run as its caller hears of it. */
export interface ObservedRun {
  readonly observer: RunObserver
  readonly seen: SeenRun
  look(): PaceLook
  stop(): void
}

/** Tells on standard error how far a run is, and its failures as they come, and gathers what its end will tell. */
export const observeRun = (
  total: number,
  telling: Telling,
  isNews: (report: FailureReport) => boolean = () => true,
): ObservedRun => {
  const pace = createPace(total)
  const gathered = gatherRun()
  const progress = startProgress(pace, progressWay(telling))
  return {
    observer: {
      onArticle: article => {
        pace.addArticle(article.seconds === null)
        gathered.addArticle(article)
      },
      onFailure: (report, failure) => {
        pace.addFailure()
        if (!isNews(report)) return
        const { status: _, ...failed } = report
        if (telling.json) writeEvent({ event: 'failure', ...failed })
        else progress.write(formatFailure(report, failure))
      },
      onDrop: reports => {
        pace.endDrop()
        const seconds = gathered.endDrop(reports)
        if (telling.json && !telling.quiet) writeDrop(reports, seconds, isNews)
      },
    },
    get seen() {
      return gathered.seen
    },
    look: pace.look,
    stop: progress.stop,
  }
}

/** Of drops that are as they were before, nothing is told: there may be a million of them. */
const writeDrop = (
  reports: readonly DropReport[],
  seconds: number | null,
  isNews: (report: FailureReport) => boolean,
): void => {
  const [first] = reports
  const failures = reports.filter(report => report.status === 'failed')
  if (first === undefined || (seconds === null && !failures.some(isNews))) return
  const written = reports.find(report => report.status === 'written')
  const articles = written === undefined ? 0 : (written.articles ?? 1)
  const unchanged = written?.unchanged ?? 0
  writeEvent({ event: 'drop', file: first.file, articles, unchanged, failed: failures.length, seconds: seconds ?? 0 })
}
