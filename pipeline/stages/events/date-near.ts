import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

/** Prepositions of a limit: not the day itself. */
const limits = new Set(['until', 'till', 'since'])
/** Papers are named by the years for which they are. */
const papers: ReadonlySet<string> = new Set(['signing', 'joint-statement', 'arms-deal', 'other'])
const nominal = new Set<number>([Tag.NN, Tag.NNS, Tag.JJ])
const mostToVerb = 2

/** Whether a date in EDTF is a day or days. */
export const tellsDay = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d\d-\d\d/.test(edtf)

/** How well a date tells the day: 3 of days, 2 of a month or a part of it, 1 of a year. */
export const exactnessOf = (edtf: string | null): number =>
  edtf === null ? 0 : tellsDay(edtf) ? 3 : /^\d{4}-\d\d/.test(edtf) ? 2 : 1

/** The date of a clause that stands nearest to a word; one behind it goes before one in front, a day before the year in which it lies. */
export const dateNear = (reading: Reading, { from, to }: TokenRange, head: number, type: string): number | null => {
  const { dateOf, dates } = reading
  let found: number | null = null
  const isBetter = (date: number): boolean => {
    if (date < 0 || date === found || !isOfEvent(reading, date, type)) return false
    if (found === null) return true
    const [one, other] = [dates.dates[found]!.edtf, dates.dates[date]!.edtf]
    return exactnessOf(one) === 1 && exactnessOf(other) > 1 && other!.startsWith(one!)
  }
  for (let at = head; at < to; at++) if (isBetter(dateOf[at]!)) found = dateOf[at]!
  for (let at = head - 1; at >= from; at--) if (isBetter(dateOf[at]!)) found = dateOf[at]!
  return found
}

/** The first date behind a word, else the last before it, whatever it tells. */
export const anyDateNear = ({ dateOf }: Reading, { from, to }: TokenRange, head: number): number | null => {
  for (let at = head; at < to; at++) if (dateOf[at]! >= 0) return dateOf[at]!
  for (let at = head - 1; at >= from; at--) if (dateOf[at]! >= 0) return dateOf[at]!
  return null
}

/** Whether a date may be that of what its clause tells: not "said on Monday", "until Friday", "a plan for 2024", "suspended in 2018". */
const isOfEvent = (reading: Reading, date: number, type: string): boolean => {
  const { dates, segments, folded, verb, words, isCue } = reading
  const { tokens } = segments
  const { range, precision } = dates.dates[date]!
  let before = range.from - 1
  const word = before < 0 ? '' : tokens.lexicon.form(folded(before))
  if (limits.has(word)) return false
  if (precision === 'year' || precision === 'interval') {
    if (papers.has(type) && (word === 'for' || nominal.has(tokens.tag[range.to] ?? Tag.PUNCT))) return false
  }
  if (before >= 0 && tokens.tag[before] === Tag.IN) before--
  for (let at = before; at > before - mostToVerb && at >= 0; at--) {
    const tag = tokens.tag[at]!
    if (tag < Tag.VB || tag > Tag.VBZ) continue
    if (isCue(at)) return false
    if (words.halting.has(verb(at))) return false
    break
  }
  return true
}

/** What a date comes to; its words where that is not known, so that "today" and "yesterday" differ. */
export const edtfOf = ({ dates, segments: { tokens } }: Reading, date: number | null): string | null => {
  if (date === null) return null
  const { edtf, range } = dates.dates[date]!
  return edtf ?? tokens.text.slice(tokens.start[range.from]!, tokens.end[range.to - 1]!).toLowerCase()
}
