import { Tag } from '../../text/lexicon.ts'
import { relativePronouns, times } from './function-words.ts'
import { acrossInterruption } from './interruption.ts'
import { type ElementRange, isQuotation, type Line } from './line.ts'
import { clauseOpening, ungoverned } from './ungoverned-phrase.ts'
import { isAdverb, isComma, isDash, isNoun, isPreposition } from './word-classes.ts'

/** The subject of a verb: its noun phrase with the appositive behind it. */
export interface Subject extends ElementRange {
  readonly isRelative: boolean
}

const furthest = 40
/** "X for his part said". */
const asides: ReadonlySet<string> = new Set(['for', 'on'])
const places: ReadonlySet<string> = new Set(['down', 'up', 'over', 'out', 'back', 'in', 'around'])
const closers = new Set([')', ']'])

/**
 * The subject that stands before the verb group starting at `group`; undefined where the verb has none of its own.
 * Steps over adverbs, times ("X on Monday said"), brackets, and what stands between two commas; a noun phrase there is
 * an appositive and belongs to the mention, a relative clause or an adverbial does not.
 */
export function subjectBefore(line: Line, group: number, start: number): Subject | undefined {
  let end = skipAdverbials(line, group, start)
  if (end <= start) return undefined
  const time = beforeTime(line, end, start)
  if (time < end) end = time
  const last = end - 1
  if (relativePronouns.has(line.word[last]!) || (line.word[last] === 'that' && line.tag[last] === Tag.WDT)) {
    return { from: last, to: end, isRelative: true }
  }
  if (isComma(line, last) || isDash(line, last) || endsWithComma(line, last)) {
    return acrossInterruption(line, last, start)
  }
  return ungoverned(line, end, start) ?? clauseOpening(line, end, start)
}

/** "who calls it “a wreck,” said": the comma that closes the clause stands inside the quotation. */
function endsWithComma(line: Line, at: number): boolean {
  if (!isQuotation(line, at)) return false
  const { lexicon, form } = line.segments.tokens
  const last = line.to[at]! - 2
  return last > line.from[at]! && lexicon.form(form[last]!) === ','
}

function skipAdverbials(line: Line, group: number, start: number): number {
  let end = group
  while (end > start && ((isAdverb(line, end - 1) && !isNoun(line, end - 1)) || isFloating(line, end - 1, start))) end--
  // "a farmer down there said"
  if ((line.word[end - 1] === 'there' || line.word[end - 1] === 'here') && places.has(line.word[end - 2] ?? ''))
    end -= 2
  if (line.word[end - 1] === 'part' && line.tag[end - 2] === Tag.PRPS && asides.has(line.word[end - 3] ?? '')) end -= 3
  while (end > start && closers.has(line.word[end - 1]!)) {
    const open = openingBefore(line, end - 1, start)
    if (open < 0 || open <= start) break
    end = open
  }
  return end
}

/** "we both", "the two envoys all", "the mayor herself". */
const isFloating = (line: Line, at: number, start: number): boolean =>
  at > start &&
  floating.has(line.word[at]!) &&
  (line.tag[at - 1] === Tag.PRP || isNoun(line, at - 1) || closers.has(line.word[at - 1]!))

const floating: ReadonlySet<string> = new Set([
  'both',
  'all',
  'each',
  'himself',
  'herself',
  'themselves',
  'itself',
  'myself',
  'ourselves',
  'yourself',
])

function openingBefore(line: Line, close: number, start: number): number {
  for (let at = close - 1; at >= start && close - at < furthest; at--)
    if (line.word[at] === '(' || line.word[at] === '[') return at
  return -1
}

const nearTimes: ReadonlySet<string> = new Set(['last', 'this', 'late'])

const isPeriod = (line: Line, at: number, end: number): boolean =>
  line.word[end - 1] === 'later' && end - at > 1 && (line.tag[at - 1] === Tag.CD || line.word[at - 1] === 'a')

/** Where the text ends that stands before "on Monday", "Wednesday", "on May 7"; `end` itself where no time does. */
function beforeTime(line: Line, end: number, start: number): number {
  let at = end
  if (at - 1 > start && line.tag[at - 1] === Tag.CD && times.has(line.word[at - 2]!)) at--
  if (at <= start || !times.has(line.word[at - 1]!)) return end
  at--
  while (at > start && (times.has(line.word[at - 1]!) || nearTimes.has(line.word[at - 1]!))) at--
  // "a month later", "two years ago"
  if (at > start + 1 && isPeriod(line, at, end)) at--
  if (at > start && isPreposition(line, at - 1)) at--
  // "Lund, the keeper, on Monday said"
  if (at > start && at < end - 1 && isComma(line, at - 1)) return at
  return at > start && mayEndSubject(line, at - 1) ? at : end
}

/** Also "who last year promised", "a poll released this week found". */
const mayEndSubject = (line: Line, at: number): boolean =>
  isNoun(line, at) ||
  line.tag[at] === Tag.PRP ||
  line.tag[at] === Tag.VBN ||
  closers.has(line.word[at]!) ||
  relativePronouns.has(line.word[at]!)
