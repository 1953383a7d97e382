import type { DoneArticle } from '../../run/run-drops.ts'
import type { DropReport } from '../../run/run-report.ts'

/** What the end of a run tells besides its report. */
export interface SeenRun {
  /** What became of the drops; null where they are too many for a table. */
  readonly drops: readonly DropReport[] | null
  /** Failures that are of entries. */
  readonly failedEntries: number
  /** The drops that took longest, at most five, the slowest first. */
  readonly slowest: readonly SlowDrop[]
}

/** A drop, and how long its articles took, added up. */
export interface SlowDrop {
  readonly file: string
  readonly seconds: number
}

/** Gathers what the end of a run tells, and what is told of each drop. */
export interface RunGatherer {
  readonly seen: SeenRun
  addArticle(article: DoneArticle): void
  /** Returns the seconds that the drop took; null where nothing of it was extracted. */
  endDrop(reports: readonly DropReport[]): number | null
}

/** Drops of which a table is made: more than a screen or two nobody reads. */
const mostInTable = 50
const mostSlow = 5

/** A gatherer for a run that is about to begin. */
export const gatherRun = (): RunGatherer => {
  let drops: DropReport[] | null = []
  let failedEntries = 0
  let slowest: readonly SlowDrop[] = []
  let seconds: number | null = null
  return {
    get seen() {
      return { drops, failedEntries, slowest }
    },
    addArticle: article => {
      if (article.seconds !== null) seconds = (seconds ?? 0) + article.seconds
    },
    endDrop: reports => {
      const took = seconds
      seconds = null
      failedEntries += reports.filter(drop => drop.status === 'failed' && isEntry(drop)).length
      if (drops !== null && drops.length + reports.length <= mostInTable) drops.push(...reports)
      else drops = null
      const [first] = reports
      const last = slowest[mostSlow - 1]
      if (took !== null && first && (last === undefined || took > last.seconds)) {
        const all = [...slowest, { file: first.file, seconds: took }]
        slowest = all.toSorted((a, b) => b.seconds - a.seconds).slice(0, mostSlow)
      }
      return took
    },
  }
}

const isEntry = ({ part, number }: { readonly part?: string; readonly number?: number }): boolean =>
  part !== undefined || number !== undefined
