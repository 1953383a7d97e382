import type { GoldForm } from './gold.ts'
import { type Measure, measuresOf } from './measures.ts'
import type { Tallies, Tally } from './tally.ts'

/** A figure over a corpus. Shares are percentages to one decimal. */
export interface Figure extends Measure, Readonly<Tally> {
  /** F1, or the rate. */
  readonly value: number
  /** Null for a rate. */
  readonly precision: number | null
  readonly recall: number | null
  /** 95 % bootstrap interval of `value`, articles resampled. */
  readonly interval: readonly [low: number, high: number]
}

/** F1 of precision and recall, or the rate: between 0 and 1. */
export const shareOf = (form: Measure['form'], { right, predicted, found, gold }: Readonly<Tally>): number => {
  const precision = predicted === 0 ? 0 : right / predicted
  if (form === 'rate') return precision
  const recall = gold === 0 ? 0 : found / gold
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** A share in percent, to one decimal, rounded as it is printed. */
export const percent = (share: number): number => Number((100 * share).toFixed(1))

const nothing: Readonly<Tally> = { right: 0, predicted: 0, found: 0, gold: 0 }
const fields = ['right', 'predicted', 'found', 'gold'] as const

/** What articles count together of a measure. */
export const sumOf = (articles: readonly Tallies[], measure: string): Tally => {
  const sum = { ...nothing }
  for (const tallies of articles) {
    const tally = tallies.get(measure) ?? nothing
    for (const field of fields) sum[field] += tally[field]
  }
  return sum
}

/** Measures of the form of which the articles have anything to count. */
export const measuresMet = (form: GoldForm, articles: readonly Tallies[]): Measure[] =>
  measuresOf(form).filter(({ name }) => {
    const { predicted, gold } = sumOf(articles, name)
    return predicted + gold > 0
  })
