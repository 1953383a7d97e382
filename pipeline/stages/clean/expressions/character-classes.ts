import { type CharacterSet, setOfRanges, setWithout } from './character-set.ts'

/** UTF-16 codes from one to another, both within. */
export type Range = readonly [number, number]

/** A hyphen between two classes is only itself. */
export const hyphen: Range = [45, 45]
const digits: Range[] = [[48, 57]]
const wordCharacters: Range[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
]
const spaces: Range[] = [
  [9, 13],
  [32, 32],
  [128, 128],
]
/** What an escape stands for inside and outside square brackets. */
export const classes: Readonly<Record<string, CharacterSet>> = {
  d: setOfRanges(digits, false),
  w: setOfRanges(wordCharacters, false),
  s: setOfRanges(spaces, false),
  D: setWithout(setOfRanges(digits, false)),
  W: setWithout(setOfRanges(wordCharacters, false)),
  S: setWithout(setOfRanges(spaces, false)),
}
/** Codes of the control characters that have an escape of their own. */
export const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, b: 8, '0': 0 }
