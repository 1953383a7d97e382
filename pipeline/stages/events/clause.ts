import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

const farthestLeft = 40
const farthestRight = 60

/** The clause around a place of a sentence: what stands between relative words, conjunctions of clauses, colons and semicolons. */
export const clauseAround = (reading: Reading, sentence: TokenRange, place: TokenRange): TokenRange => {
  const { tokens } = reading.segments
  let from = place.from
  while (from > sentence.from && place.from - from < farthestLeft && !opensClause(reading, from)) from--
  let to = place.to
  while (to < sentence.to && to - place.to < farthestRight && !opensClause(reading, to)) to++
  while (to > place.to && tokens.tag[to - 1] === Tag.PUNCT) to--
  while (from < place.from && tokens.tag[from] === Tag.PUNCT) from++
  return { from, to }
}

/** Whether a clause of its own begins at a token. */
const opensClause = ({ segments: { tokens }, mentionOf }: Reading, at: number): boolean => {
  const tag = tokens.tag[at]!
  if (tag === Tag.WDT || tag === Tag.WP || tag === Tag.WRB) return true
  const word = tokens.lexicon.form(tokens.form[at]!)
  if (tag === Tag.PUNCT) return word === ';' || word === ':'
  if (at === 0) return false
  const before = tokens.tag[at - 1]!
  if (tag === Tag.IN) {
    if (word === 'that') return before >= Tag.VB && before <= Tag.VBZ
    return word === 'while' || word === 'whereas' || word === 'because' || word === 'although'
  }
  const isAfterComma = tokens.lexicon.form(tokens.form[at - 1]!) === ','
  if (isAfterComma && tag === Tag.VBG) return mentionOf[at]! < 0
  // "… and said": a second predicate.
  if (tag !== Tag.CC || at + 2 >= tokens.count) return false
  const next = tokens.tag[at + 1] === Tag.RB ? tokens.tag[at + 2] : tokens.tag[at + 1]
  return next === Tag.VBD || next === Tag.MD
}
