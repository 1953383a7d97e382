import { Tag } from '../../../text/lexicon.ts'
import { ownLinks } from '../function-words.ts'
import { type ElementRange, isCapitalized, type Line } from '../line.ts'
import { phraseEnd } from '../long-phrase.ts'
import { isAdverb, isComma, isDeterminer, isFiniteVerb } from '../word-classes.ts'

/** The subject of the clause behind a fronted participle phrase, and the comma before it. */
export function mainSubject(
  line: Line,
  from: number,
  limit: number,
): { readonly subject: ElementRange; readonly comma: number } | undefined {
  for (let at = from; at < limit && at - from < 120; at++) {
    if (!isComma(line, at)) continue
    const start = at + 1
    const end = phraseEnd(line, start, { limit, links: ownLinks, mayCoordinate: true })
    if (end < 0 || end >= limit) continue
    if (!isCapitalized(line, start) && !isDeterminer(line, start) && line.tag[start] !== Tag.PRP) continue
    let verb = end
    while (verb < limit && isAdverb(line, verb)) verb++
    if (verb < limit && isFiniteVerb(line, verb)) return { subject: { from: start, to: end }, comma: at }
    if (verb < limit && isComma(line, end)) {
      const appositive = phraseEnd(line, end + 1, { limit, links: ownLinks, mayCoordinate: true })
      if (
        appositive > 0 &&
        appositive + 1 < limit &&
        isComma(line, appositive) &&
        (isFiniteVerb(line, appositive + 1) || isAdverb(line, appositive + 1))
      ) {
        return { subject: { from: start, to: appositive }, comma: at }
      }
    }
  }
  return undefined
}
