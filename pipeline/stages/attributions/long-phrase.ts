import { Tag } from '../../text/lexicon.ts'
import { coordinators, nounLinks, times } from './function-words.ts'
import type { ElementRange, Line } from './line.ts'
import { baseEnd, baseStart } from './noun-phrase.ts'
import { isComma, isDeterminer, isNoun, isPreposition } from './word-classes.ts'

/** How far a walk over a noun phrase goes at most, in elements. */
const furthest = 40

const closers: ReadonlySet<string> = new Set([')', ']'])

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
      // "…, and X" goes on a list only if the list has a comma before; else a clause starts
      if (isComma(line, link - 1) && !isListItem(line, link - 2)) break
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

/** Whether the base phrase that ends here stands behind a comma itself. */
function isListItem(line: Line, last: number): boolean {
  const start = baseStart(line, last)
  return start > 0 && isComma(line, start - 1)
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

/** Index of the bracket that closes the one at `open`; -1 where it is too far or missing. */
function closingOf(line: Line, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at - open < furthest; at++) if (closers.has(line.word[at]!)) return at
  return -1
}
