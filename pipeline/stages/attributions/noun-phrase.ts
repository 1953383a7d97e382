import { Tag } from '../../text/lexicon.ts'
import { subjectPronouns, times } from './function-words.ts'
import { isCapitalized, isQuotation, type Line } from './line.ts'
import { isAdjective, isAdverb, isDeterminer, isNoun } from './word-classes.ts'

/** How far a walk over a noun phrase goes at most. */
const furthest = 40

const currencies = new Set(['$', '£', '€', '¥', '#'])
const closers = new Set([')', ']'])

/** Start of the base noun phrase (no preposition, no coordination) that ends with the element `last`; -1 where none does. */
export function baseStart(line: Line, last: number): number {
  if (last < 0) return -1
  const word = line.word[last]!
  if (subjectPronouns.has(word) || line.tag[last] === Tag.PRP) return last
  if (closers.has(word)) {
    const open = openingOf(line, last)
    return open > 0 ? baseStart(line, open - 1) : -1
  }
  const isHead = isNoun(line, last) || line.tag[last] === Tag.CD || isDeterminer(line, last) || isAdjective(line, last)
  if (!isHead || (isQuotation(line, last) && !isTitled(line, last))) return -1
  let start = last
  if (isDeterminer(line, last)) return last
  for (let at = last - 1; at >= 0 && last - at < furthest; at--) {
    if (isDeterminer(line, at)) {
      start = at
      if (at > 0 && (line.tag[at - 1] === Tag.PDT || line.word[at - 1] === 'both' || line.word[at - 1] === 'all'))
        start = at - 1
      break
    }
    // "4. Peru declared": the number of a paragraph
    if (at === 1 && line.word[at] === '.' && line.tag[0] === Tag.CD) break
    if (isModifier(line, at)) start = at
    else if (line.word[at] === '&' || line.word[at] === '/' || line.word[at] === '.') continue
    else break
  }
  return start
}

/** "the party's “elders”": a short quotation behind an article or a possessor stands for a noun. */
const isTitled = (line: Line, at: number): boolean =>
  at > 0 &&
  (isDeterminer(line, at - 1) || line.tag[at - 1] === Tag.POS) &&
  line.to[at]! - line.from[at]! <= longestTitle

/** Tokens of a quotation that stands for a noun, its marks included. */
const longestTitle = 7

function isModifier(line: Line, at: number): boolean {
  if (isQuotation(line, at)) return false
  if (isNoun(line, at) || isAdjective(line, at) || line.tag[at] === Tag.CD || line.tag[at] === Tag.POS) {
    return !(times.has(line.word[at]!) && !isCapitalizedInside(line, at))
  }
  const isPlainParticiple = line.tag[at] === Tag.VBN || line.tag[at] === Tag.VBG
  return (
    isPlainParticiple &&
    at > 0 &&
    (isDeterminer(line, at - 1) ||
      isAdjective(line, at - 1) ||
      (isAdverb(line, at - 1) && at > 1 && isDeterminer(line, at - 2)))
  )
}

const isCapitalizedInside = (line: Line, at: number): boolean =>
  at > 0 && isCapitalized(line, at) && line.tag[at + 1] === Tag.NNP

function openingOf(line: Line, close: number): number {
  for (let at = close - 1; at >= 0 && close - at < furthest; at--)
    if (line.word[at] === '(' || line.word[at] === '[') return at
  return -1
}

/** End of the base noun phrase that starts at `from`, or -1. */
export function baseEnd(line: Line, from: number, limit: number): number {
  let at = from
  if (at >= limit) return -1
  if (line.tag[at] === Tag.PRP || subjectPronouns.has(line.word[at]!)) return at + 1
  let head = -1
  if (isDeterminer(line, at) && isDeterminer(line, at + 1) && at + 1 < limit) at++
  if (isDeterminer(line, at)) {
    head = at + 1
    at++
  }
  for (; at < limit && at - from < furthest; at++) {
    if (isQuotation(line, at)) {
      if (head >= 0 && at + 1 < limit && isNoun(line, at + 1)) continue
      break
    }
    if (isNoun(line, at) || line.tag[at] === Tag.CD) head = at + 1
    else if (line.tag[at] === Tag.POS || currencies.has(line.word[at]!)) continue
    else if (isAdjective(line, at)) {
      // an adjective that ends the phrase is its head: "the general", "both"
      if (
        (at > from || quantities.has(line.word[at]!)) &&
        !(at + 1 < limit && (isNoun(line, at + 1) || isAdjective(line, at + 1) || line.word[at + 1] === 'and'))
      )
        head = at + 1
    } else if (isParticipleBeforeNoun(line, at, limit, at === from)) continue
    else if (isAdverb(line, at) && at + 1 < limit && (isAdjective(line, at + 1) || line.tag[at + 1] === Tag.VBN))
      continue
    else if (
      line.word[at] === 'and' &&
      at > from &&
      at + 1 < limit &&
      isAdjective(line, at - 1) &&
      isAdjective(line, at + 1)
    )
      continue
    else break
  }
  return head
}

const quantities = new Set(['much', 'many', 'most', 'several', 'few', 'more', 'such', 'enough'])

/** "the coming year", "continued support": a gerund that opens the phrase would govern the noun instead. */
function isParticipleBeforeNoun(line: Line, at: number, limit: number, isFirst: boolean): boolean {
  const tag = line.tag[at]
  const mayModify = tag === Tag.VBN || (isFirst ? tag === Tag.VBD : tag === Tag.VBG)
  return mayModify && at + 1 < limit && (isNoun(line, at + 1) || isAdjective(line, at + 1))
}
