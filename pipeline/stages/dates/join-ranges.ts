import type { FoundDate } from '../../layers/dates.ts'
import type { IdSet } from '../../text/id-set.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { boundsOf, writeEdtf, writeInterval } from './edtf.ts'
import { unresolved } from './value.ts'

/** What joins two dates into one, as ids of folded forms. */
export interface RangeWords {
  /** Dashes, which join by themselves. */
  readonly dashes: IdSet
  /** "to", "until", "through". */
  readonly words: IdSet
  /** "from", "between": what a range in words begins with. */
  readonly leads: IdSet
  /** "and", behind "between". */
  readonly joins: IdSet
}

/** The dates of a sentence with the ends of each range put together: "from Monday to Wednesday". */
export const joinRanges = (
  dates: readonly FoundDate[],
  tokens: Tokens,
  sentence: TokenRange,
  words: RangeWords,
): FoundDate[] => {
  const joined: FoundDate[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    const range = last && isRange(last, date, tokens, sentence, words) ? rangeOfBoth(last, date) : undefined
    if (range) joined[joined.length - 1] = range
    else joined.push(date)
  }
  return joined
}

const isRange = (
  first: FoundDate,
  second: FoundDate,
  { lexicon, form }: Tokens,
  sentence: TokenRange,
  { dashes, words, leads, joins }: RangeWords,
): boolean => {
  if (second.range.from - first.range.to !== 1) return false
  const mark = lexicon.folded(form[first.range.to]!)
  if (dashes.has(mark)) return true
  const before = first.range.from > sentence.from ? lexicon.folded(form[first.range.from - 1]!) : -1
  return (words.has(mark) || joins.has(mark)) && leads.has(before)
}

const rangeOfBoth = (first: FoundDate, second: FoundDate): FoundDate | undefined => {
  const range = { from: first.range.from, to: second.range.to }
  if (first.edtf === null || second.edtf === null) return { ...unresolved('interval'), range, rule: first.rule }
  const [start, end] = [boundsOf(first.edtf), boundsOf(second.edtf)]
  if (!start || !end || writeEdtf(start[0]) >= writeEdtf(end[1])) return undefined
  const anchor = first.anchor === 'text' ? second.anchor : first.anchor
  return { edtf: writeInterval(start[0], end[1]), precision: 'interval', anchor, range, rule: first.rule }
}
