import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { hasTag, type Line, type Shape, tags, wordAt } from './line.ts'

/** An item without the marks around it and, where it is the last, without what belongs to the sentence. */
export const trimItem = (line: Line, range: TokenRange, shape: Shape, isLast: boolean): TokenRange => {
  const { tokens, words } = line
  let { from, to } = range
  if (isLast) {
    to = endAtComma(line, from, to, shape)
    const tails = words.tails.find(line.items, from, to)
    const tail =
      shape === 'noun'
        ? tails.find(match => match.from > from)
        : tails.find(match => match.to >= to - 1 && match.to - match.from < 7)
    if (tail !== undefined && tail.from > from) to = tail.from
  }
  while (to > from && (tokens.tag[to - 1] === Tag.PUNCT || tokens.tag[to - 1] === Tag.CC)) {
    if (wordAt(line, to - 1) === words.is.close) break
    to--
  }
  while (from < to && tokens.tag[from] === Tag.PUNCT && wordAt(line, from) !== words.is.open) from++
  if (shape === 'noun') while (from + 1 < to && isBefore(line, from)) from++
  return { from, to }
}

/** What stands before a noun that is no part of it: "not only in", "also on". */
const isBefore = (line: Line, at: number): boolean =>
  hasTag(line, at, tags.preposition) || line.words.particles.has(wordAt(line, at))

/** What begins behind the comma after a last verb phrase: a participle, a relative clause, another subject. */
const clauseTags = tagBits(Tag.VBG, Tag.WDT, Tag.WP, Tag.WRB, Tag.PRP, Tag.MD, Tag.VBZ, Tag.VBD)
/** What goes on behind the comma after a last noun: "especially those", "seminars on". */
const furtherTags = tags.noun | tags.adjective | tagBits(Tag.IN, Tag.RB)

const isDash = ({ words }: Line, word: number): boolean => words.dashes.has(word)

const endAtComma = (line: Line, from: number, to: number, shape: Shape): number => {
  const { is } = line.words
  let depth = 0
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at)
    if (word === is.open) depth++
    else if (word === is.close) depth--
    if (depth > 0 || at === from) continue
    if (word === is.semicolon || isDash(line, word)) return at
    if (word !== is.comma) continue
    const goesOn = shape === 'noun' ? hasTag(line, at + 1, furtherTags) : !hasTag(line, at + 1, clauseTags)
    if (at + 1 >= to || !goesOn) return at
  }
  return to
}
