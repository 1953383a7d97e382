import { type Figure, measuresMet, percent, shareOf, sumOf } from './figures.ts'
import type { GoldForm } from './gold.ts'
import type { Measure } from './measures.ts'
import { drawArticles, middleOf } from './resample.ts'
import type { Tallies, Tally } from './tally.ts'

/** The figures of a corpus with their intervals. */
export const countFigures = (form: GoldForm, articles: readonly Tallies[]): Figure[] => {
  const draws = drawArticles(articles.length)
  return measuresMet(form, articles).map(measure => {
    const tally = sumOf(articles, measure.name)
    const [low, high] = middleOf(drawnValues(measure, articles, draws))
    const isRate = measure.form === 'rate'
    return {
      ...measure,
      value: percent(shareOf(measure.form, tally)),
      precision: isRate ? null : percent(tally.predicted === 0 ? 0 : tally.right / tally.predicted),
      recall: isRate ? null : percent(tally.gold === 0 ? 0 : tally.found / tally.gold),
      interval: [percent(low), percent(high)],
      ...tally,
    }
  })
}

/** Values of a measure over each draw of articles; NaN where a draw has nothing to measure. */
export const drawnValues = (
  { name, form }: Measure,
  articles: readonly Tallies[],
  draws: readonly Uint32Array[],
): number[] => {
  const column = (field: keyof Tally): Float64Array =>
    Float64Array.from(articles, tallies => tallies.get(name)?.[field] ?? 0)
  const [right, predicted, found, gold] = [column('right'), column('predicted'), column('found'), column('gold')]
  return draws.map(drawn => {
    const sum = { right: 0, predicted: 0, found: 0, gold: 0 }
    for (const index of drawn) {
      sum.right += right[index]!
      sum.predicted += predicted[index]!
      sum.found += found[index]!
      sum.gold += gold[index]!
    }
    return sum.predicted + sum.gold === 0 ? Number.NaN : shareOf(form, sum)
  })
}
