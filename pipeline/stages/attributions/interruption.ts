import { Tag } from '../../text/lexicon.ts'
import { relativePronouns, times } from './function-words.ts'
import { isQuotation, type Line } from './line.ts'
import type { Subject } from './subject.ts'
import { ungoverned } from './ungoverned-phrase.ts'
import { isAdverb, isComma, isFiniteVerb, isNoun, isPreposition, isVerb } from './word-classes.ts'

/** How far back a comma may open an interruption. */
const furthest = 40

/** The subject before "…, who leads the team, said", "…, the head of the party, said", "…, for his part, said". */
export function acrossInterruption(line: Line, comma: number, start: number): Subject | undefined {
  for (let at = comma - 1, commas = 0; at > start && comma - at < furthest && commas < 5; at--) {
    if (!isComma(line, at) && (line.word[at] !== line.word[comma] || isQuotation(line, at))) continue
    commas++
    const kind = interruptionKind(line, at + 1, comma)
    if (kind === 'none') continue
    const subject = ungoverned(line, at, start)
    // "Ana Ruiz, 58, who leads the team, said": an age is nobody
    if (!subject || (subject.to - subject.from === 1 && line.tag[subject.from] === Tag.CD)) continue
    if (kind === 'adverbial') return subject
    return { from: subject.from, to: comma, isRelative: false }
  }
  return undefined
}

/** What stands between two commas: an appositive, something that is no part of the mention, or neither. */
function interruptionKind(line: Line, from: number, to: number): 'appositive' | 'adverbial' | 'none' {
  if (to <= from) return 'none'
  const first = line.word[from]!
  if (relativePronouns.has(first) || whenAside.has(first)) return 'adverbial'
  if (isQuotation(line, from)) return 'none'
  // "the survey, conducted in May, found"
  if (line.tag[from] === Tag.VBD && mayBeParticiple(line, from)) return 'adverbial'
  let finite = false
  for (let at = from; at < to; at++)
    if (isFiniteVerb(line, at) && !isInRelative(line, from, at) && !isReduced(line, from, at)) finite = true
  if (finite) return 'none'
  if (
    isPreposition(line, from) ||
    line.tag[from] === Tag.VBG ||
    line.tag[from] === Tag.VBN ||
    line.tag[from] === Tag.TO
  )
    return 'adverbial'
  if (to - from <= 4 && isAdverb(line, from) && !isNoun(line, to - 1)) return 'adverbial'
  if (times.has(first)) return 'adverbial'
  if (line.tag[from] === Tag.PRP || (isVerb(line, from) && !isNoun(line, from))) return 'none'
  return 'appositive'
}

/** Words that open a clause between a subject and its verb: "Ortega, when asked about it, said". */
const whenAside = new Set(['when', 'while', 'though', 'although', 'if'])

const mayBeParticiple = (line: Line, at: number): boolean => {
  const { lexicon, form } = line.segments.tokens
  return (lexicon.tags(form[line.from[at]!]!) & (1 << Tag.VBN)) !== 0
}

/** "a host considered one of the best": a participle behind its noun that was taken for a past tense. */
const isReduced = (line: Line, from: number, at: number): boolean =>
  at > from && line.tag[at] === Tag.VBD && isNoun(line, at - 1) && mayBeParticiple(line, at)

function isInRelative(line: Line, from: number, at: number): boolean {
  for (let k = at; k >= from; k--) if (relativePronouns.has(line.word[k]!) || line.word[k] === 'that') return true
  return false
}
