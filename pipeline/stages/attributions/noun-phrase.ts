import { Tag } from '../../text/lexicon.ts'
import { coordinators, nounLinks, subjectPronouns, times } from './function-words.ts'
import { type ElementRange, isCapitalized, isQuotation, type Line } from './line.ts'
import { isAdjective, isAdverb, isComma, isDeterminer, isNoun, isPreposition } from './word-classes.ts'

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
  if (!isHead || isQuotation(line, last)) return -1
  let start = last
  if (isDeterminer(line, last)) return last
  for (let at = last - 1; at >= 0 && last - at < furthest; at--) {
    if (isDeterminer(line, at)) {
      start = at
      if (at > 0 && (line.tag[at - 1] === Tag.PDT || line.word[at - 1] === 'both' || line.word[at - 1] === 'all'))
        start = at - 1
      break
    }
    if (isModifier(line, at)) start = at
    else if (line.word[at] === '&' || line.word[at] === '/' || line.word[at] === '.') continue
    else break
  }
  return start
}

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

/** A noun phrase found by walking to the left, with the places where it could be cut if its left part belongs to something else. */
export interface LeftPhrase extends ElementRange {
  /** Starts of shorter phrases that end at the same place, from right to left. */
  readonly cuts: readonly number[]
}

/** The longest noun phrase that ends before `end`: base phrases joined by prepositions, possessors, coordination. */
export function phraseBefore(line: Line, end: number): LeftPhrase | undefined {
  let start = baseStart(line, end - 1)
  if (start < 0) return undefined
  const cuts: number[] = []
  let isList = false
  for (let steps = 0; steps < 8 && start > 0 && end - start < furthest; steps++) {
    const link = start - 1
    const word = line.word[link]!
    let last = -1
    if (nounLinks.has(word)) last = link - 1
    else if (word === 'and' || word === '&' || word === 'or') {
      last = isComma(line, link - 1) ? link - 2 : link - 1
      cuts.push(start)
      isList = true
    } else if (isComma(line, link) && isList) {
      last = link - 1
      cuts.push(start)
    } else if (word === 'both' || word === 'either') {
      start = link
      continue
    }
    if (last < 0) break
    if (line.tag[last] === Tag.PRP || (times.has(line.word[last]!) && !nounLinks.has(word))) break
    const next = baseStart(line, last)
    if (
      next < 0 ||
      (nounLinks.has(word) &&
        !isNoun(line, last) &&
        line.tag[last] !== Tag.CD &&
        !isDeterminer(line, last) &&
        !closers.has(line.word[last]!))
    )
      break
    if (nounLinks.has(word) && word !== 'of') cuts.push(start)
    start = next
  }
  return { from: start, to: end, cuts }
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

/** What a walk to the right may join to the base phrase. */
export interface Reach {
  readonly limit: number
  /** Prepositions that may go on; default only "of". */
  readonly links?: ReadonlySet<string>
  readonly mayCoordinate?: boolean
}

const ofOnly: ReadonlySet<string> = new Set(['of'])

/** End of the noun phrase that starts at `from`, or -1 where none does. */
export function phraseEnd(line: Line, from: number, { limit, links = ofOnly, mayCoordinate = false }: Reach): number {
  let end = baseEnd(line, from, limit)
  for (let steps = 0; end >= 0 && end < limit && steps < 8; steps++) {
    const word = line.word[end]!
    let next = -1
    if (word === '(') {
      const close = closingOf(line, end, limit)
      if (close < 0) break
      end = close + 1
      continue
    }
    if (links.has(word) && isPreposition(line, end)) next = baseEnd(line, end + 1, limit)
    else if (mayCoordinate && coordinators.has(word) && word !== 'but') next = baseEnd(line, end + 1, limit)
    if (next < 0) break
    end = next
  }
  return end
}

export function closingOf(line: Line, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at - open < furthest; at++) if (closers.has(line.word[at]!)) return at
  return -1
}
