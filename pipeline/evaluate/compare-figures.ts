import { drawnValues } from './count-figures.ts'
import { measuresMet, percent, shareOf, sumOf } from './figures.ts'
import type { GoldForm } from './gold.ts'
import { drawArticles, middleOf } from './resample.ts'
import type { Tallies } from './tally.ts'

/** How a figure moved. `interval` is the 95 % bootstrap interval of the change, the same articles drawn on both sides. */
export interface FigureChange {
  readonly name: string
  readonly before: number
  readonly now: number
  readonly change: number
  readonly interval: readonly [low: number, high: number]
}

/** The figures of a corpus before and now, article by article in the same order. */
export const compareFigures = (form: GoldForm, before: readonly Tallies[], now: readonly Tallies[]): FigureChange[] => {
  const draws = drawArticles(now.length)
  return measuresMet(form, [...before, ...now]).map(measure => {
    const [old, current] = [before, now].map(side => shareOf(measure.form, sumOf(side, measure.name))) as [
      number,
      number,
    ]
    const earlier = drawnValues(measure, before, draws)
    const changes = drawnValues(measure, now, draws).map((value, index) => value - earlier[index]!)
    const [low, high] = middleOf(changes)
    return {
      name: measure.name,
      before: percent(old),
      now: percent(current),
      change: percent(current - old),
      interval: [percent(low), percent(high)],
    }
  })
}
