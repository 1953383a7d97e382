/** How far a run is, and how fast. */
export interface Pace {
  /** An article has its record, made now or kept from an earlier run. */
  addArticle(isKept: boolean): void
  addFailure(): void
  endDrop(): void
  look(): PaceLook
}

/** A run at one moment. */
export interface PaceLook {
  /** Drops that are done. */
  readonly drops: number
  readonly total: number
  readonly articles: number
  /** How many of them stood there from an earlier run. */
  readonly unchanged: number
  /** Drops and entries that failed. */
  readonly failed: number
  readonly seconds: number
  /** Articles extracted in a second, of late; null where none was. */
  readonly perSecond: number | null
  readonly secondsLeft: number | null
}

/**
 * Drops that tell how long the rest will take. Counted in drops, not in time: those that are unchanged pass by the thousand in a second, and
 * soon after them they would count no more.
 */
const lastDrops = 256
/** Seconds and drops after which time left is told: by then workers are warm. Of few drops a quarter. */
const warmUp = 2
const leastDrops = 16
/** Seconds over which articles are counted for the rate, and between two counts. */
const rateWindow = 10
const rateStep = 0.25

/** A pace that starts now. */
export const createPace = (total: number, now: () => number = () => performance.now() / 1000): Pace => {
  const start = now()
  const ends: number[] = [start]
  // From the first article on: workers take their time to start.
  let marks: readonly { readonly at: number; readonly extracted: number }[] = []
  let drops = 0
  let articles = 0
  let unchanged = 0
  let failed = 0
  const mark = (): void => {
    const at = now()
    const last = marks.at(-1)
    if (last && at - last.at < rateStep) return
    marks = [...marks.filter(({ at: time }) => at - time <= rateWindow), { at, extracted: articles - unchanged }]
  }
  const secondsLeft = (at: number): number | null => {
    if (drops < Math.min(leastDrops, total / 4) || drops === 0 || at - start < warmUp) return null
    const counted = Math.min(drops, lastDrops)
    return ((total - drops) * (at - ends[(drops - counted) % (lastDrops + 1)]!)) / counted
  }
  const perSecond = (at: number): number | null => {
    const first = marks.find(({ at: time }) => at - time <= rateWindow) ?? marks.at(-1)
    const made = first === undefined ? 0 : articles - unchanged - first.extracted
    // Articles come in clumps: of less than a second they tell nothing.
    return made === 0 || first === undefined || at - first.at < 1 ? null : made / (at - first.at)
  }
  return {
    addArticle: isKept => {
      articles++
      if (isKept) unchanged++
      else mark()
    },
    addFailure: () => {
      failed++
    },
    endDrop: () => {
      drops++
      ends[drops % (lastDrops + 1)] = now()
    },
    look: () => {
      const at = now()
      const seconds = at - start
      return {
        drops,
        total,
        articles,
        unchanged,
        failed,
        seconds,
        perSecond: perSecond(at),
        secondsLeft: secondsLeft(at),
      }
    },
  }
}
