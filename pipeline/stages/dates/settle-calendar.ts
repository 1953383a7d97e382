import { addDays, addMonths, type CalendarDate, isDay, isOfCalendar, numberOfDay, weekdayOf } from './calendar.ts'
import { monthsOfSeason, readEdtf, writeEdtf, writeInterval } from './edtf.ts'
import { type DateValue, unresolved } from './value.ts'

/** Whether a clause tells of what was or of what will be; null where it does not show. */
export type Time = 'past' | 'future' | null

/** What a date by name is counted from. */
export interface Bearings {
  /** The article's own date; null where it has none. */
  readonly published: CalendarDate | null
  /** Of the clause that the date stands in. */
  readonly time: Time
}

/** Which of several is meant: the last one, the next one, the one of this year or week; null where the words do not say. */
export type Turn = 'last' | 'next' | 'this' | null

/** A day, month or season whose year is told: in the text, or by counting from a date (`anchor`). */
export const settleDated = (
  date: CalendarDate,
  season: number | null,
  anchor: DateValue['anchor'],
): DateValue | null => {
  if (season !== null) return { edtf: `${writeEdtf(date)}-${season}`, precision: 'interval', anchor }
  if (!isOfCalendar(date)) return null
  return { edtf: writeEdtf(date), precision: precisionOf(date), anchor }
}

const precisionOf = ({ month, day }: CalendarDate): DateValue['precision'] =>
  month === null ? 'year' : day === null ? 'month' : 'day'

/**
 * A day and month with no year: the one that is nearest to the article's date, unless the clause tells that it is the one before or
 * after. A weekday beside it tells the year where only one of those near has it.
 */
export const settleDayOfYear = (
  month: number,
  day: number,
  { published, time }: Bearings,
  weekday?: number,
): DateValue | null => {
  if (!isOfCalendar({ year: 2000, month, day })) return null
  if (published !== null && published.month === null) {
    return settleDated({ year: published.year, month, day }, null, 'published')
  }
  if (!isDay(published)) return unresolved('day')
  const distance = (year: number): number => numberOfDay({ year, month, day }) - numberOfDay(published)
  const years = [published.year - 1, published.year, published.year + 1]
  const fitting = years.filter(year => weekdayOf({ year, month, day }) === weekday)
  if (fitting.length === 1) return settleDated({ year: fitting[0]!, month, day }, null, 'published')
  const nearest = years.reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best))
  const ahead = distance(nearest)
  const turned = time === 'past' && ahead > SLACK ? -1 : time === 'future' && ahead < -SLACK ? 1 : 0
  return settleDated({ year: nearest + turned, month, day }, null, 'published')
}

/**
 * Days by which a date may lie on the wrong side of the article's own: "he led before the vote of Feb. 1" tells of a day to come, and a
 * writer adds the year to one that is farther off.
 */
const SLACK = 60

/** A month with no year. */
export const settleMonthOfYear = (month: number, turn: Turn, { published, time }: Bearings): DateValue => {
  if (published === null || published.month === null) return unresolved('month')
  const year = published.year + yearsToMonth(month, month, published.month, turn, time)
  return { edtf: writeEdtf({ year, month, day: null }), precision: 'month', anchor: 'published' }
}

/** A season with no year. */
export const settleSeasonOfYear = (season: number, turn: Turn, { published, time }: Bearings): DateValue => {
  if (published === null || published.month === null) return unresolved('interval')
  const [first, last] = monthsOfSeason(season)
  // A winter counts to the year in which it begins; in January and February that is the year before.
  const begun = last < first && published.month <= last ? -1 : 0
  const now = begun === 0 ? published.month : published.month + 12
  const end = last < first ? last + 12 : last
  const year = published.year + begun + yearsToMonth(first, end, now, turn, time)
  return { edtf: `${year}-${season}`, precision: 'interval', anchor: 'published' }
}

const yearsToMonth = (first: number, last: number, now: number, turn: Turn, time: Time): number => {
  if (turn === 'this') return 0
  if (turn === 'last') return last < now ? 0 : -1
  if (turn === 'next') return first > now ? 0 : 1
  if (time === 'past') return first <= now ? 0 : -1
  if (time === 'future') return last >= now ? 0 : 1
  return first - now > 6 ? -1 : now - last > 6 ? 1 : 0
}

/** A weekday: in a clause of the past the last one up to the article's date, else the coming one. */
export const settleWeekday = (weekday: number, turn: Turn, { published, time }: Bearings): DateValue => {
  if (!isDay(published)) return unresolved('day')
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  const isComing = turn === 'next' || (turn !== 'last' && time === 'future') || (turn === 'this' && time !== 'past')
  const days = isComing ? (turn === 'next' && ahead === 0 ? 7 : ahead) : ahead === 0 && turn !== 'last' ? 0 : ahead - 7
  return { edtf: writeEdtf(addDays(published, days)), precision: 'day', anchor: 'published' }
}

/** "Over the weekend": the coming one in a clause of the future, else the last that had begun by the article's date. */
export const settleNearWeekend = ({ published, time }: Bearings): DateValue => {
  const saturday = readEdtf(settleWeekday(6, null, { published, time: time === 'future' ? time : 'past' }).edtf ?? '')
  if (!isDay(saturday)) return unresolved('interval')
  return { edtf: writeInterval(saturday, addDays(saturday, 1)), precision: 'interval', anchor: 'published' }
}

/** A weekday of the article's own week (0), the one before (-1), the one after (1). */
export const settleWeekdayOfWeek = (weekday: number, weeks: number, { published }: Bearings): DateValue => {
  if (!isDay(published)) return unresolved('day')
  const days = weeks * 7 + weekday - weekdayOf(published)
  return { edtf: writeEdtf(addDays(published, days)), precision: 'day', anchor: 'published' }
}

/** The month some months after a date's, as a date. */
export const monthAfter = (year: number, month: number, months: number): CalendarDate => ({
  ...addMonths(year, month, months),
  day: null,
})
