/** How much of what was read is the article's, and how much of the article was read. */
export interface BodyScore {
  readonly precision: number
  readonly recall: number
}

/** Compares texts by their runs of four words, as the public benchmark of article extraction does. */
export const scoreBody = (truth: string, body: string): BodyScore => {
  const [expected, found] = [runsOf(truth), runsOf(body)]
  let right = 0
  for (const [run, count] of expected) right += Math.min(count, found.get(run) ?? 0)
  return { precision: right / Math.max(1, total(found)), recall: right / Math.max(1, total(expected)) }
}

/** Means over pages, each of the same weight, and their harmonic mean. */
export const sumUp = (scores: readonly BodyScore[]): BodyScore & { readonly f1: number } => {
  const mean = (of: (score: BodyScore) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length
  const [precision, recall] = [mean(score => score.precision), mean(score => score.recall)]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

const runsOf = (text: string): ReadonlyMap<string, number> => {
  const words = text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ')
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, count) => sum + count, 0)
