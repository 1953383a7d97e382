import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { type Line, type Shape, wordAt } from './line.ts'

/** A comma in the last item ends it unless one of these explains it further. */
const furtherTags: ReadonlySet<number> = new Set([Tag.IN, Tag.RB])

/** An item without the marks around it and, where it is the last, without what belongs to the sentence. */
export const trimItem = (line: Line, range: TokenRange, shape: Shape, isLast: boolean): TokenRange => {
  const { tokens, words } = line
  let { from, to } = range
  if (isLast) {
    to = endAtComma(line, from, to)
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
  if (shape === 'noun') while (from + 1 < to && (tokens.tag[from] === Tag.IN || tokens.tag[from] === Tag.TO)) from++
  return { from, to }
}

const endAtComma = (line: Line, from: number, to: number): number => {
  const { is } = line.words
  let depth = 0
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at)
    if (word === is.open) depth++
    else if (word === is.close) depth--
    else if (depth === 0 && word === is.semicolon) return at
    else if (depth === 0 && word === is.comma && at > from) {
      const next = line.tokens.tag[at + 1]
      const isMore = at + 1 < to && next !== undefined && (furtherTags.has(next) || isNameLike(next))
      if (!isMore) return at
    }
  }
  return to
}

const isNameLike = (tag: number): boolean => tag === Tag.NNP || tag === Tag.NN || tag === Tag.NNS || tag === Tag.JJ
