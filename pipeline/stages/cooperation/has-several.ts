import { type Line, wordAt } from './line.ts'

/** Whether a stretch tells of two countries at least, of "both sides", of "the two navies". */
export const hasSeveral = (line: Line, from: number, to: number): boolean => {
  const { countryOf, words } = line
  let first = -1
  for (let at = from; at < to; at++) {
    if (words.twofold.has(wordAt(line, at))) return true
    if (words.numbers.has(wordAt(line, at)) && words.sides.has(wordAt(line, at + 1))) return true
    const country = countryOf[at]!
    if (country < 0) continue
    if (first >= 0 && country !== first) return true
    first = country
  }
  return false
}
