import type { CharacterSet } from './character-set.ts'
import { type NeededWords, neededOf } from './needed-words.ts'
import { readShape, type ShapeOfList } from './read-shape.ts'
import { signsOf } from './word-signs.ts'

/** What of an expression's shape lines are held against, as plain data. */
export type Gauge = {
  readonly least: number
  /** Null where there is no limit. */
  readonly most: number | null
  readonly heads: readonly CharacterSet[]
  readonly tails: readonly CharacterSet[]
  readonly needs: readonly CharacterSet[]
  /** In lower case where case is ignored. */
  readonly needed: NeededWords
  /** Of the needed words, see `signsOf`. */
  readonly signs: readonly number[]
}

/** Reads the gauge of an expression, `{list}` references not yet written out. */
export const readGauge = (source: string, flags: string, ofList: ShapeOfList): Gauge => {
  const { least, most, heads, tails, needs, exact, words } = readShape(source, flags, ofList)
  // An exact text may be too short to have a pair: then nothing is asked.
  const needed = neededOf(exact, words)
  return {
    least,
    most: Number.isFinite(most) ? most : null,
    heads,
    tails,
    needs,
    needed: needed !== null && flags.includes('i') ? needed.map(word => word.toLowerCase()) : needed,
    signs: needed === null ? [] : [...signsOf(needed)],
  }
}
