import type { FuzzInput, Kind } from './input.ts'
import { makeDrop } from './make-drop.ts'
import { makePage } from './make-page.ts'
import { makePattern } from './make-pattern.ts'
import { makeRules } from './make-rules.ts'
import { makeText } from './make-text.ts'
import { createRandom, type Random } from './random.ts'
import type { Seeds } from './seeds.ts'

/** Of two hundred inputs in a row, what each is. */
const shares: readonly (readonly [Kind, number])[] = [
  ['texts', 121],
  ['pages', 50],
  ['drops', 12],
  ['patterns', 16],
  ['rules', 1],
]
const order: readonly Kind[] = shares.flatMap(([kind, share]) => Array.from({ length: share }, () => kind))

const makers: { readonly [K in Kind]: (random: Random, seeds: Seeds) => FuzzInput } = {
  texts: makeText,
  pages: makePage,
  drops: makeDrop,
  rules: makeRules,
  patterns: makePattern,
}

/** Which inputs are wanted: those of a seed, of one kind or of all. */
export interface Series {
  readonly seed: number
  readonly only?: Kind | undefined
}

/** What input number `number` is; kinds are strewn, so that any stretch of numbers has all. */
export const kindOf = ({ only }: Series, number: number): Kind => only ?? order[(number * 37) % order.length]!

/** Input number `number` of a series: the same whenever it is asked for. */
export const makeInput = (series: Series, number: number, seeds: Seeds): FuzzInput => {
  const kind = kindOf(series, number)
  return makers[kind](createRandom(kind, series.seed, number), seeds)
}
