import { didYouMean } from '../engine/suggest-word.ts'
import { StopError } from '../run/stop-error.ts'
import type { Figure } from './figures.ts'
import type { GoldForm } from './gold.ts'
import { measuresOf } from './measures.ts'

/** What a figure must reach, or must not pass: `full`, or `direct.recall` for one side of it. Percent. */
export interface Bound {
  readonly figure: string
  readonly side: 'least' | 'most'
  readonly percent: number
}

/** A bound that is not kept. `value` is null where there was nothing to measure. */
export interface Shortfall extends Bound {
  readonly value: number | null
}

const partsOf = ({ figure }: Bound): { name: string; part: 'value' | 'precision' | 'recall' } => {
  const [, name = '', part = 'value'] = /^(.*?)(?:\.(precision|recall))?$/.exec(figure) ?? []
  return { name, part: part as 'value' | 'precision' | 'recall' }
}

/** @throws StopError where a bound names no figure of the form */
export const refuseUnknownFigures = (bounds: readonly Bound[], form: GoldForm): void => {
  const names = measuresOf(form).map(({ name }) => name)
  for (const bound of bounds) {
    const { name } = partsOf(bound)
    if (!names.includes(name)) throw new StopError(`${bound.figure}: no figure of this gold${didYouMean(name, names)}`)
  }
}

/** The bounds that the figures do not keep. */
export const findShortfalls = (bounds: readonly Bound[], figures: readonly Figure[]): Shortfall[] =>
  bounds.flatMap(bound => {
    const { name, part } = partsOf(bound)
    const value = figures.find(figure => figure.name === name)?.[part] ?? null
    const isKept = value !== null && (bound.side === 'least' ? value >= bound.percent : value <= bound.percent)
    return isKept ? [] : [{ ...bound, value }]
  })
