import { type CharacterSet, setOfRanges } from './character-set.ts'
import { eitherShape, emptyShape, type Shape, shapeOfText } from './shape.ts'

/** The shape of some words, one of which stands there. */
export const shapeOfWords = (words: readonly string[], ignoresCase: boolean): Shape =>
  words.length === 0 ? emptyShape : words.map(word => shapeOfLiteral(word, ignoresCase)).reduce(eitherShape)

/** The shape of one text as written. Beyond ASCII, what counts as the same letter where case is ignored is not told. */
export const shapeOfLiteral = (text: string, ignoresCase: boolean): Shape => {
  const sets: CharacterSet[] = []
  let isExact = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    sets.push(setOfRanges([[code, code]], ignoresCase))
    isExact &&= code < 127 || !ignoresCase
  }
  return shapeOfText(sets, isExact ? [text] : null)
}
