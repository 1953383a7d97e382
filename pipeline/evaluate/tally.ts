/**
 * What one measure counts in an article. Precision = right of `predicted`, recall = `found` of `gold`; `right` and
 * `found` differ where something found is right that no coder had to give. A rate has `right` of `predicted` alone.
 */
export interface Tally {
  right: number
  predicted: number
  found: number
  gold: number
}

/** Tallies of one article by measure. */
export type Tallies = ReadonlyMap<string, Readonly<Tally>>

/** Collects tallies. */
export interface Board {
  readonly tallies: Tallies
  tallyOf(measure: string): Tally
  /** Counts one case of a rate. */
  say(measure: string, isSo: boolean): void
}

/** A board with nothing on it. */
export const createBoard = (): Board => {
  const tallies = new Map<string, Tally>()
  const tallyOf = (measure: string): Tally => {
    const known = tallies.get(measure)
    if (known) return known
    const tally = { right: 0, predicted: 0, found: 0, gold: 0 }
    tallies.set(measure, tally)
    return tally
  }
  return {
    tallies,
    tallyOf,
    say: (measure, isSo) => {
      const tally = tallyOf(measure)
      tally.predicted++
      if (isSo) tally.right++
    },
  }
}
