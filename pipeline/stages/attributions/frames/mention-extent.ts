import { Tag } from '../../../text/lexicon.ts'
import type { Hit } from '../find-cues.ts'
import { coordinators, relativePronouns } from '../function-words.ts'
import { type ElementRange, isQuotation, type Line } from '../line.ts'
import { phraseEnd } from '../long-phrase.ts'
import type { Region } from '../parse-line.ts'
import { isAdjective, isAdverb, isComma, isDash, isDeterminer, isFiniteVerb, isNoun, isStop } from '../word-classes.ts'

/** Prepositions that may go on a speaker's noun phrase. */
export const mentionLinks: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'to'])

/** `“…,” Ana Ruiz, 30, of Lund, who leads the team, said`: what stands behind the quotation, where no other verb comes between. */
export function subjectBehindQuotation(
  line: Line,
  region: Region,
  hit: Hit,
  near: ElementRange | undefined,
): ElementRange | undefined {
  const end = hit.cue.from
  let start = -1
  for (let at = end - 1; at >= region.from && end - at < 30; at--) {
    if (isQuotation(line, at)) {
      start = at + 1
      break
    }
    if (isStop(line, at) || line.word[at] === ':') return undefined
  }
  if (start < 0 || (near && near.from <= start)) return undefined
  if (isComma(line, start)) start++
  const phrase = phraseEnd(line, start, { limit: end, links: mentionLinks, mayCoordinate: true })
  // "“…,” a friend, Ana Ruiz told the paper": the comma behind the name is missing
  if (near && !relativePronouns.has(line.word[near.from]!) && phrase === near.from - 1 && isComma(line, phrase))
    return { from: start, to: near.to }
  if (phrase < 0 || !isComma(line, phrase) || !isComma(line, end - 1)) return undefined
  for (let at = phrase + 1, relative = false; at < end; at++) {
    if (relativePronouns.has(line.word[at]!)) relative = true
    if (isFiniteVerb(line, at) && !relative) return undefined
    if (coordinators.has(line.word[at]!) && isComma(line, at - 1)) return undefined
  }
  return { from: start, to: phrase }
}

/** Where a noun phrase that no walk can follow ends: before the next mark, within twelve words, no verb among them. */
export function endOfPlainWords(line: Line, from: number, limit: number): number {
  const opens = isDeterminer(line, from) || isNoun(line, from) || isAdjective(line, from) || line.tag[from] === Tag.CD
  let at = from
  while (opens && at < limit && at - from < 12 && !isMark(line, at)) {
    if (isFiniteVerb(line, at)) return -1
    at++
  }
  return at
}

const isMark = (line: Line, at: number): boolean =>
  isComma(line, at) || isStop(line, at) || isDash(line, at) || isQuotation(line, at)

/** "said Ana Ruiz, also a deputy and head of the board": the end of the appositive, where it runs to the end or the next comma. */
export function appositiveEnd(line: Line, end: number, limit: number): number {
  if (end < 0 || end + 1 >= limit || !isComma(line, end)) return end
  if (line.tag[end + 1] === Tag.CD && end + 2 < limit && isComma(line, end + 2))
    return appositiveEnd(line, end + 2, limit)
  let at = end + 1
  while (at < limit && isAdverb(line, at)) at++
  const appositive = phraseEnd(line, at, { limit, links: mentionLinks, mayCoordinate: true })
  if (appositive < 0 || line.tag[at] === Tag.PRP || !isNoun(line, appositive - 1)) return end
  const closes = appositive >= limit || isStop(line, appositive) || isComma(line, appositive)
  return closes ? appositive : end
}
