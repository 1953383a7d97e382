import { Tag } from '../../text/lexicon.ts'
import { isQuotation, type Line } from './line.ts'
import { baseEnd } from './noun-phrase.ts'
import { isAdverb, isComma, isFiniteVerb, isKind, isStop } from './word-classes.ts'
import { Kind } from './word-kinds.ts'

/** How far a look for a verb goes, in elements. */
const furthest = 40

/** Whether a finite verb stands in a stretch; looks at its first sixty elements. */
export const hasClause = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to && at - from < 60; at++) if (isFiniteVerb(line, at)) return true
  return false
}

/** Words that open an adjunct in front of a clause rather than say what the talk was about: "said despite the rain they sailed". */
export const adjunctOpeners = new Set([
  'despite',
  'although',
  'though',
  'while',
  'because',
  'since',
  'unless',
  'without',
  'until',
  'once',
  'given',
  'as',
  'after',
  'before',
  'when',
])

/** Whether a clause follows the adjunct's comma. */
export function hasLaterVerb(line: Line, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit && at - from < furthest && !isStop(line, at); at++) {
    if (isComma(line, at)) return hasFiniteVerb(line, at + 1, limit, false)
  }
  return false
}

/**
 * Whether the noun phrase at `from` is followed by a finite verb of its own: walks over its attachments, past relative
 * clauses; a subordinator or a stop ends it.
 */
export function hasFiniteVerb(line: Line, from: number, limit: number, maySubjunctive: boolean): boolean {
  let inRelative = 0
  for (let at = from; at < limit && at - from < furthest; at++) {
    const word = line.word[at]!
    if (isStop(line, at) || word === ':') return false
    // "claimed the attack but officials have said", "gave a talk before explaining why they stay"
    if (word === 'but' && at > from && line.word[at - 1] !== 'nothing' && line.word[at - 1] !== 'anything') return false
    if ((word === 'before' || word === 'after') && at + 1 < limit && line.tag[at + 1] === Tag.VBG) return false
    if (
      isKind(line, at, Kind.Coordinator) &&
      (isComma(line, at - 1) ? startsClause(line, at + 1, limit) : joinsVerb(line, at, limit))
    )
      return false
    if (isComma(line, at) && at + 1 < limit && line.tag[at + 1] === Tag.VBG) return false
    if (at > from && (isKind(line, at, Kind.Relative) || (word === 'that' && at > from))) inRelative++
    else if (
      at > from &&
      isKind(line, at, Kind.Subordinator) &&
      word !== 'so' &&
      !(word === 'after' || word === 'before' || word === 'since')
    )
      return false
    else if (
      isFiniteVerb(line, at) ||
      (isKind(line, at, Kind.Modal) && line.tag[at] !== Tag.NNP && line.tag[at] !== Tag.NN)
    ) {
      if (inRelative === 0) return true
      inRelative--
      while (
        at + 1 < limit &&
        (isFiniteVerb(line, at + 1) ||
          isAdverb(line, at + 1) ||
          line.tag[at + 1] === Tag.VB ||
          line.tag[at + 1] === Tag.VBN ||
          line.tag[at + 1] === Tag.VBG)
      )
        at++
    } else if (maySubjunctive && line.tag[at] === Tag.VB && line.word[at - 1] !== 'to' && at > from) return true
    else if (isQuotation(line, at) && at === from) return false
  }
  return false
}

/** Whether "and" is followed by a verb, not by a further subject: "praised the work and hoped that …". */
function joinsVerb(line: Line, joint: number, limit: number): boolean {
  let at = joint + 1
  while (at < limit && isAdverb(line, at)) at++
  return at < limit && isFiniteVerb(line, at)
}

/** Whether a clause with a pronoun or short subject of its own follows ", and": "…, and we agreed". */
function startsClause(line: Line, from: number, limit: number): boolean {
  if (from >= limit) return false
  if (line.tag[from] === Tag.PRP || joinsVerb(line, from - 1, limit)) return true
  // behind ", and" a noun phrase with a verb is a clause, unless it ends a list of subjects
  const end = baseEnd(line, from, limit)
  return end > 0 && joinsVerb(line, end - 1, limit) && !hasCommaBefore(line, from - 2)
}

/** Whether a comma stands among the few elements before one: a list is under way. */
function hasCommaBefore(line: Line, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && comma - at < 8; at--) if (isComma(line, at)) return true
  return false
}
