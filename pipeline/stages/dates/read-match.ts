import type { PatternMatch } from '../../engine/compile-patterns.ts'
import type { LoadedRule } from '../../engine/rule-sets.ts'
import type { TokenRange } from '../../text/span.ts'
import { formOf } from '../../text/token-text.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type CalendarDate, isOfCalendar } from './calendar.ts'
import { writeEdtf, writeInterval } from './edtf.ts'
import { cutPart, readForm } from './read-form.ts'
import { dayNumber, dayRange, monthNumber, quarterNumber, seasonNumber, weekdayNumber } from './read-words.ts'
import {
  type Bearings,
  settleDated,
  settleDayOfYear,
  settleMonthOfYear,
  settleNearWeekend,
  settleSeasonOfYear,
  settleWeekday,
  settleWeekdayOfWeek,
  type Turn,
} from './settle-calendar.ts'
import { settleShift, settleSpan, type Unit } from './settle-shift.ts'
import { type Part, takePart } from './take-part.ts'
import { type DateValue, unresolved } from './value.ts'

/** A match of a date rule. */
export type DateMatch = PatternMatch<LoadedRule<'pattern'>>

/** Where in the telling a date stands. */
export interface Place {
  readonly tokens: Tokens
  /** The figures of the number words. */
  readonly figures: ReadonlyMap<string, number>
  /** The last day told before. */
  readonly toldDay: CalendarDate | null
  /** The last date told before, of any precision. */
  readonly told: CalendarDate | null
  readonly bearings: Bearings
}

/** What a match comes to; null where its words are no date after all. */
export const readMatch = (match: DateMatch, place: Place): DateValue | null => {
  switch (match.value.label) {
    case 'calendar':
      return readCalendar(match, place)
    case 'days':
      return readDays(match, place)
    case 'form':
      return readWord(match, place)
    case 'shift':
      return readShift(match, place)
    case 'span':
      return readSpan(match, place)
    case 'weekend':
      return settleNearWeekend(place.bearings)
    case 'quarter':
      return readPieceOfYear('quarter', quarterNumber(wordOf(match, place, 'number') ?? 'last'), place.bearings)
    case 'century':
      return readCentury(wordOf(match, place, 'century') ?? '')
    case 'fixed':
      return { edtf: String(match.value.attributes?.edtf), precision: 'day', anchor: 'text' }
    case 'vague':
      return unresolved('unknown')
    default:
      return null
  }
}

/** "The 19th century": its hundred years by their first digits. */
const readCentury = (ordinal: string): DateValue | null => {
  const number = Number(/^(\d\d?)(?:st|nd|rd|th)$/i.exec(ordinal)?.[1])
  return number > 9 && number < 23 ? { edtf: `${number - 1}XX`, precision: 'interval', anchor: 'text' } : null
}

const wordOf = ({ slots }: DateMatch, { tokens }: Place, slot: string): string | undefined => {
  const range: TokenRange | undefined = slots[slot]
  return range && formOf(tokens, range.from)
}

const numberOf = <Value>(word: string | undefined, read: (word: string) => Value | null): Value | null | undefined =>
  word === undefined ? undefined : read(word)

const isCapital = (word: string | undefined): boolean => word === undefined || word[0] !== word[0]!.toLowerCase()

const readCalendar = (match: DateMatch, place: Place): DateValue | null => {
  const { attributes = {} } = match.value
  const { bearings } = place
  const names = ['month', 'weekday'].map(slot => wordOf(match, place, slot))
  if (!names.every(isCapital)) return null
  const month = numberOf(names[0], monthNumber)
  const weekday = numberOf(names[1], weekdayNumber)
  const season = numberOf(wordOf(match, place, 'season'), seasonNumber)
  const day = numberOf(wordOf(match, place, 'day'), dayNumber)
  if (month === null || weekday === null || season === null || day === null) return null
  const yearWord = wordOf(match, place, 'year')
  const turn = (attributes.turn ?? null) as Turn
  const isTold = attributes.base === 'told'
  const date = (year: number): CalendarDate => ({ year, month: month ?? null, day: day ?? null })
  if (yearWord !== undefined) {
    const value = settleDated(date(Number(yearWord)), season ?? null, 'text')
    return value && attributes.approximate === true ? { ...value, edtf: `${value.edtf}~` } : value
  }
  if (typeof attributes.years === 'number') {
    const base = isTold ? place.told : bearings.published
    const missing = unresolved(season !== undefined ? 'interval' : day !== undefined ? 'day' : 'month')
    if (base === null) return missing
    return settleDated(date(base.year + attributes.years), season ?? null, isTold ? 'event' : 'published')
  }
  if (typeof attributes.weeks === 'number' && weekday !== undefined) {
    return settleWeekdayOfWeek(weekday, attributes.weeks, bearings)
  }
  if (day !== undefined) return settleDayOfYear(month!, day, bearings, weekday)
  if (month !== undefined) return settleMonthOfYear(month, turn, bearings)
  if (season !== undefined) return settleSeasonOfYear(season, turn, bearings)
  return weekday === undefined ? null : settleWeekday(weekday, turn, bearings)
}

/** A range inside one date: "June 4-6, 2024", "from March to May". */
const readDays = (match: DateMatch, place: Place): DateValue | null => {
  const words = ['month', 'toMonth', 'weekday'].map(slot => wordOf(match, place, slot))
  if (!words.every(isCapital)) return null
  const month = numberOf(words[0], monthNumber)
  const toMonth = numberOf(words[1], monthNumber) ?? month
  const pair = numberOf(wordOf(match, place, 'days'), dayRange)
  const day = pair ? pair[0] : numberOf(wordOf(match, place, 'day'), dayNumber)
  const toDay = pair ? pair[1] : numberOf(wordOf(match, place, 'toDay'), dayNumber)
  if (month === null || toMonth === null || pair === null || day === null || toDay === null) return null
  const years = [wordOf(match, place, 'year'), wordOf(match, place, 'toYear')]
  const year = years[0] === undefined ? undefined : Number(years[0])
  const toYear = years[1] === undefined ? undefined : Number(years[1])
  const partsOf = (of: number, m: number | undefined, d: number | undefined): CalendarDate => ({
    year: of,
    month: m ?? null,
    day: d ?? null,
  })
  if (year === undefined && toYear === undefined) {
    const start =
      day === undefined ? settleMonthOfYear(month!, null, place.bearings) : settleDayOfYear(month!, day, place.bearings)
    if (start === null || start.edtf === null) return start && unresolved('interval')
    const first = Number(start.edtf.slice(0, 4))
    return between(
      partsOf(first, month, day),
      partsOf(isBefore(toMonth, month) ? first + 1 : first, toMonth, toDay),
      'published',
    )
  }
  const last = toYear ?? (isBefore(toMonth, month) ? year! + 1 : year!)
  const first = year ?? (isBefore(toMonth, month) ? last - 1 : last)
  return between(partsOf(first, month, day), partsOf(last, toMonth, toDay), 'text')
}

const isBefore = (month: number | undefined, other: number | undefined): boolean =>
  month !== undefined && other !== undefined && month < other

const between = (from: CalendarDate, to: CalendarDate, anchor: DateValue['anchor']): DateValue | null =>
  isOfCalendar(from) && isOfCalendar(to) && writeEdtf(from) < writeEdtf(to)
    ? { edtf: writeInterval(from, to), precision: 'interval', anchor }
    : null

const readWord = (match: DateMatch, place: Place): DateValue | null => {
  const form = formOf(place.tokens, match.from)
  const { bearings } = place
  const piece = /^([qh])([1-4])$/i.exec(form)
  if (piece) {
    // "Q3 2025" is a part of the year behind it.
    if (match.slots.year) return null
    return readPieceOfYear(piece[1]!.toLowerCase() === 'q' ? 'quarter' : 'half', Number(piece[2]), bearings)
  }
  const cut = cutPart(form)
  if (cut === null) return readForm(form, bearings.published)
  const yearWord = wordOf(match, place, 'year')
  const whole =
    cut.year === null
      ? yearWord === undefined
        ? settleMonthOfYear(cut.month!, null, bearings)
        : settleDated({ year: Number(yearWord), month: cut.month, day: null }, null, 'text')
      : settleDated({ year: cut.year, month: null, day: null }, null, 'text')
  return whole && (takePart(whole, cut.part as Part) ?? null)
}

/** "Q4", "the fourth quarter" with no year: of the article's year, unless it is told as past and had not begun. */
const readPieceOfYear = (
  piece: 'quarter' | 'half',
  number: number,
  { published, time }: Bearings,
): DateValue | null => {
  if (number > (piece === 'half' ? 2 : 4)) return null
  if (published === null || published.month === null) return unresolved('interval')
  const begins = (number - 1) * (piece === 'half' ? 6 : 3) + 1
  const year = published.year - (time === 'past' && begins > published.month ? 1 : 0)
  const whole: DateValue = { edtf: String(year), precision: 'year', anchor: 'published' }
  return takePart(whole, `${piece}-${number}` as Part) ?? null
}

/** The count that a slot's words tell; null where they are vague ("several"). One where there is no such slot. */
const countOf = ({ slots }: DateMatch, { tokens, figures }: Place): number | null => {
  const range = slots.count
  if (range === undefined) return 1
  const word = formOf(tokens, range.from).toLowerCase()
  if (range.to - range.from > 1) return null
  const count = figures.get(word) ?? Number(word.replace(/,/g, ''))
  return Number.isInteger(count) && count > 0 && count < 2000 ? count : null
}

const unitOf = (match: DateMatch, place: Place): Unit => {
  const word = wordOf(match, place, 'unit')?.toLowerCase() ?? match.value.attributes?.unit ?? 'day'
  const unit = String(word)
  return (unit === 'centuries' ? 'century' : unit.endsWith('s') ? unit.slice(0, -1) : unit) as Unit
}

const readShift = (match: DateMatch, place: Place): DateValue => {
  const { attributes = {} } = match.value
  const unit = unitOf(match, place)
  const isTold = attributes.base === 'told'
  const count = typeof attributes.by === 'number' ? attributes.by : countOf(match, place)
  if (count === null) return unresolved('unknown')
  const by = count * Number(attributes.sign ?? 1)
  const base = isTold ? baseTold(unit, place) : place.bearings.published
  const shift = settleShift(base, {
    unit,
    by,
    isApproximate: attributes.approximate === true,
    anchor: isTold ? 'event' : 'published',
  })
  return attributes.precision === 'part-of-day' ? { ...shift, precision: 'part-of-day' } : shift
}

/** What "two months later" counts from: the last day told, for larger units also the last month or year. */
const baseTold = (unit: Unit, { toldDay, told }: Place): CalendarDate | null =>
  unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'fortnight' ? toldDay : told

const readSpan = (match: DateMatch, place: Place): DateValue => {
  const count = countOf(match, place)
  const unit = wordOf(match, place, 'unit') ?? ''
  const hasCount = match.slots.count !== undefined
  if (count === null || (!hasCount && unit.endsWith('s'))) return unresolved('unknown')
  return settleSpan(place.bearings.published, unitOf(match, place), count * Number(match.value.attributes?.sign ?? 1))
}
