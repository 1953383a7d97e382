import { Tag } from '../../../text/lexicon.ts'
import type { Complement } from '../complement.ts'
import { coordinators, negations, relativePronouns, subjectPronouns } from '../function-words.ts'
import { hasFiniteVerb } from '../has-clause.ts'
import { isQuotation, type Line } from '../line.ts'
import { baseEnd } from '../noun-phrase.ts'
import { isAdverb, isComma, isFiniteVerb, isStop } from '../word-classes.ts'

/** A quotation is all the content that a colon or comma brings in; anything else goes to the end. */
export function contentLimit(line: Line, { code, from }: Complement, limit: number): number {
  if (code === 'Q' || code === 'NPQ') {
    let to = from + 1
    while (to < limit && isQuotation(line, to)) to++
    return endOfFurther(line, to, limit)
  }
  if (code === 'QM' && isExclamation(line, from)) return from + 1
  const isPhrase = !/^(?:THAT|CL|WH|QM|COLON|NPTHAT|NPCL|NPWH)$/.test(code)
  for (let at = from; at < limit && at - from < 256; at++) {
    if (at > from + 1 && isComma(line, at) && opensContrast(line, at + 1, from, limit)) return at
    if (isPhrase && at > from && joinsVerb(line, at, from, limit)) return isComma(line, at - 1) ? at - 1 : at
    if (line.word[at] === ';' && opensClause(line, at + 1, limit)) return at
    if (isPhrase && at > from && opensNewClause(line, at, limit)) return isComma(line, at - 1) ? at - 1 : at
  }
  return limit
}

/** "“Send them home!” at the end": a quotation with a final mark inside is whole. */
function isExclamation(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  const last = lexicon.form(form[line.to[at]! - 2]!)
  return last === '!' || last === '?'
}

/** `“A,” and, “B.”`: behind a further quotation that "and" joins, if it ends the sentence. */
function endOfFurther(line: Line, from: number, limit: number): number {
  if (line.word[from] !== 'and') return from
  const at = isComma(line, from + 1) ? from + 2 : from + 1
  const ends = at + 1 >= limit || isStop(line, at + 1)
  return at < limit && isQuotation(line, at) && ends ? at + 1 : from
}

/** ", but …", ", while …", ", as he …": mostly words of the one who reports. "not only A, but B" goes on. */
function opensContrast(line: Line, at: number, from: number, limit: number): boolean {
  const word = line.word[at]
  if (word === 'while') return true
  if (word === 'even') return line.word[at + 1] === 'as' || line.word[at + 1] === 'though'
  if (word === 'as') return subjectPronouns.has(line.word[at + 1] ?? '') && hasFiniteVerb(line, at + 1, limit, false)
  if (word !== 'but' || line.word[at + 1] === 'also' || line.word[at + 1] === 'rather') return false
  for (let before = at - 1; before >= from && at - before < 30; before--)
    if (negations.has(line.word[before]!)) return false
  return true
}

/** "backs the plan and ranks …": a verb that the speaker's clause goes on with, behind a noun phrase with no verb of its own. */
function joinsVerb(line: Line, at: number, from: number, limit: number): boolean {
  if (line.word[at] !== 'and' && line.word[at] !== 'but') return false
  let verb = at + 1
  while (verb < limit && isAdverb(line, verb)) verb++
  const tag = line.tag[verb]
  if (verb >= limit || (tag !== Tag.VBD && tag !== Tag.VBZ)) return false
  for (let before = at - 1; before >= from && at - before < 40; before--)
    if (isFiniteVerb(line, before) || relativePronouns.has(line.word[before]!)) return false
  return true
}

/** Whether a subject with its verb follows a semicolon; else an enumeration goes on: "propose A; expand B; and …". */
function opensClause(line: Line, from: number, limit: number): boolean {
  let start = from
  while (start < limit && (isAdverb(line, start) || coordinators.has(line.word[start]!) || isComma(line, start)))
    start++
  return baseEnd(line, start, limit) > 0 && hasFiniteVerb(line, start, limit, false)
}

/** ", but he left", "…,” and they went on": a clause of its own behind a noun phrase. */
function opensNewClause(line: Line, at: number, limit: number): boolean {
  if (line.word[at] !== 'and' && line.word[at] !== 'but') return false
  if (!isComma(line, at - 1) && !isQuotation(line, at - 1)) return false
  const end = baseEnd(line, at + 1, limit)
  const isPronoun = subjectPronouns.has(line.word[at + 1] ?? '')
  return end > 0 && end < limit && isFiniteVerb(line, end) && (isPronoun || line.word[at] === 'but')
}
