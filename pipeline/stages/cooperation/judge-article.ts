import { type Line, wordAt } from './line.ts'

/** One word in so many must be a sign of armed forces or of work between states. */
const wordsPerSign = 70
/** Signs that a few lines lack and an article would have. */
const given = 2

/** Whether an article speaks of armed forces or of work between states at all: general news has lists of other things. */
export const mayHoldItems = (line: Line): boolean => {
  const { signs } = line.words
  const { count } = line.tokens
  let found = given
  for (let at = 0; at < count; at++) if (signs.has(wordAt(line, at)) && ++found * wordsPerSign >= count) return true
  return found * wordsPerSign >= count
}
