import { Tag } from '../../text/lexicon.ts'
import { coordinators, relativePronouns, subjectPronouns, times } from './function-words.ts'
import { type ElementRange, isCapitalized, isQuotation, type Line } from './line.ts'
import { phraseBefore } from './noun-phrase.ts'
import {
  isAdjective,
  isAdverb,
  isComma,
  isDeterminer,
  isFiniteVerb,
  isNoun,
  isPreposition,
  isStop,
  isVerb,
} from './word-classes.ts'

/** The subject of a verb: its noun phrase with the appositive behind it. */
export interface Subject extends ElementRange {
  readonly isRelative: boolean
}

const furthest = 40
const closers = new Set([')', ']'])

/**
 * The subject that stands before the verb group starting at `group`; undefined where the verb has none of its own.
 * Steps over adverbs, times ("X on Monday said"), brackets, and what stands between two commas; a noun phrase there is
 * an appositive and belongs to the mention, a relative clause or an adverbial does not.
 */
export function subjectBefore(line: Line, group: number, start: number): Subject | undefined {
  let end = skipAdverbials(line, group, start)
  if (end <= start) return undefined
  const last = end - 1
  if (relativePronouns.has(line.word[last]!) || (line.word[last] === 'that' && line.tag[last] === Tag.WDT)) {
    return { from: last, to: end, isRelative: true }
  }
  if (isComma(line, last) || line.word[last] === '--' || line.word[last] === '—') {
    return acrossInterruption(line, last, start)
  }
  const time = beforeTime(line, end, start)
  if (time < end) end = time
  return ungoverned(line, end, start)
}

function skipAdverbials(line: Line, group: number, start: number): number {
  let end = group
  while (end > start && ((isAdverb(line, end - 1) && !isNoun(line, end - 1)) || isFloating(line, end - 1, start))) end--
  while (end > start && closers.has(line.word[end - 1]!)) {
    const open = openingBefore(line, end - 1, start)
    if (open < 0 || open <= start) break
    end = open
  }
  return end
}

/** "we both", "they all". */
const isFloating = (line: Line, at: number, start: number): boolean =>
  (line.word[at] === 'both' || line.word[at] === 'all') && at > start && line.tag[at - 1] === Tag.PRP

function openingBefore(line: Line, close: number, start: number): number {
  for (let at = close - 1; at >= start && close - at < furthest; at--)
    if (line.word[at] === '(' || line.word[at] === '[') return at
  return -1
}

/** Where the text ends that stands before "on Monday", "Wednesday", "on May 7"; `end` itself where no time does. */
function beforeTime(line: Line, end: number, start: number): number {
  let at = end
  if (at - 1 > start && line.tag[at - 1] === Tag.CD && times.has(line.word[at - 2]!)) at--
  if (at <= start || !times.has(line.word[at - 1]!)) return end
  at--
  while (
    at > start &&
    (times.has(line.word[at - 1]!) ||
      line.word[at - 1] === 'last' ||
      line.word[at - 1] === 'this' ||
      line.word[at - 1] === 'late')
  )
    at--
  if (at > start && isPreposition(line, at - 1)) at--
  return at > start && (isNoun(line, at - 1) || line.tag[at - 1] === Tag.PRP || closers.has(line.word[at - 1]!))
    ? at
    : end
}

/** The longest noun phrase before `end` that is not the object of a verb or preposition to its left. */
export function ungoverned(line: Line, end: number, start: number): Subject | undefined {
  if (subjectPronouns.has(line.word[end - 1]!) && end - 1 >= start) return { from: end - 1, to: end, isRelative: false }
  const phrase = phraseBefore(line, end)
  if (!phrase || phrase.from < start) {
    if (phrase)
      return { from: Math.max(start, ...phrase.cuts.filter(cut => cut >= start), start), to: end, isRelative: false }
    return undefined
  }
  if (line.word[phrase.from] === 'there' || line.tag[phrase.from] === Tag.EX) return undefined
  let from = phrase.from
  const before = from - 1
  const antecedent = antecedentOf(line, from, start)
  if (antecedent) return { ...antecedent, isRelative: false }
  if (before >= start && isGoverning(line, before)) {
    const cut = phrase.cuts.find(candidate => isSubjectLike(line, candidate)) ?? nameStart(line, phrase)
    from = cut
  }
  if (
    from > start &&
    isPreposition(line, from - 1) &&
    line.word[from - 1] !== 'that' &&
    !subordinating.has(line.word[from - 1]!) &&
    phrase.cuts.length === 0 &&
    from === phrase.from
  )
    return undefined
  return { from, to: end, isRelative: false }
}

/**
 * The noun phrase that a restrictive clause hangs on: "people who fight threats [say]", "a copy seen by us [says]", "a
 * source close to the talks [said]"; undefined where the phrase at `from` is not the object inside such a clause.
 */
function antecedentOf(line: Line, from: number, start: number): ElementRange | undefined {
  let hasFinite = false
  for (let at = from - 1; at > start && from - at < 20; at--) {
    if (isQuotation(line, at) || isComma(line, at) || isStop(line, at) || line.word[at] === ':') return undefined
    if (coordinators.has(line.word[at]!)) return undefined
    if (!isNoun(line, at - 1)) {
      if (isFiniteVerb(line, at)) hasFinite = true
      continue
    }
    const isRelative = relativePronouns.has(line.word[at]!) || (line.word[at] === 'that' && hasFinite)
    const isReduced = !hasFinite && opensReducedClause(line, at)
    if (isRelative || isReduced) {
      const phrase = phraseBefore(line, at)
      return phrase && phrase.from >= start ? { from: phrase.from, to: at } : undefined
    }
    if (isFiniteVerb(line, at)) hasFinite = true
  }
  return undefined
}

/** "seen by", "familiar with", "discovered on": a participle or adjective behind its noun, with a preposition of its own. */
const opensReducedClause = (line: Line, at: number): boolean =>
  line.tag[at] === Tag.VBN || (isAdjective(line, at) && isPreposition(line, at + 1))

const subordinating = new Set([
  'that',
  'because',
  'although',
  'though',
  'while',
  'since',
  'as',
  'if',
  'after',
  'before',
  'until',
  'unless',
  'whether',
  'so',
  'than',
  'like',
])

const isGoverning = (line: Line, at: number): boolean =>
  (isPreposition(line, at) && !subordinating.has(line.word[at]!)) ||
  (line.tag[at] === Tag.VBG && !isComma(line, at - 1))

const isSubjectLike = (line: Line, at: number): boolean =>
  isDeterminer(line, at) || isCapitalized(line, at) || line.tag[at] === Tag.PRP

/** Where a name starts inside a phrase whose front is lower case: "[During the] [reception] General Duy". */
function nameStart(line: Line, phrase: ElementRange): number {
  for (let at = phrase.to - 1; at > phrase.from; at--) {
    if (line.tag[at] === Tag.PRP) return at
    if (
      isCapitalized(line, at) &&
      !isCapitalized(line, at - 1) &&
      !isDeterminer(line, at - 1) &&
      !isAdjective(line, at - 1) &&
      line.tag[at - 1] !== Tag.POS
    ) {
      return at
    }
  }
  return phrase.from
}

/** The subject before "…, who leads the team, said", "…, the head of the party, said", "…, for his part, said". */
function acrossInterruption(line: Line, comma: number, start: number): Subject | undefined {
  for (let at = comma - 1, commas = 0; at > start && comma - at < furthest && commas < 5; at--) {
    if (!isComma(line, at) && line.word[at] !== line.word[comma]) continue
    commas++
    const kind = interruptionKind(line, at + 1, comma)
    if (kind === 'none') continue
    const subject = ungoverned(line, at, start)
    if (!subject) continue
    if (kind === 'adverbial') return subject
    return { from: subject.from, to: comma, isRelative: false }
  }
  return undefined
}

/** What stands between two commas: an appositive, something that is no part of the mention, or neither. */
function interruptionKind(line: Line, from: number, to: number): 'appositive' | 'adverbial' | 'none' {
  if (to <= from) return 'none'
  const first = line.word[from]!
  if (relativePronouns.has(first)) return 'adverbial'
  if (isQuotation(line, from)) return 'none'
  let finite = false
  for (let at = from; at < to; at++) if (isFiniteVerb(line, at) && !isInRelative(line, from, at)) finite = true
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

function isInRelative(line: Line, from: number, at: number): boolean {
  for (let k = at; k >= from; k--) if (relativePronouns.has(line.word[k]!) || line.word[k] === 'that') return true
  return false
}
