import { type CalendarDate, isOfCalendar } from './calendar.ts'
import { areCapital, type DateMatch, type Place, readSlot } from './date-match.ts'
import { writeEdtf, writeInterval } from './edtf.ts'
import { dayNumber, dayRange, monthNumber } from './read-words.ts'
import { settleDayOfYear, settleMonthOfYear } from './settle-calendar.ts'
import { type DateValue, unresolved } from './value.ts'

/** A range inside one date: "June 4-6, 2024", "from March to May". */
export const readDays = (match: DateMatch, place: Place): DateValue | null => {
  if (!areCapital(match, place, ['month', 'toMonth', 'weekday'])) return null
  const month = readSlot(match, place, 'month', monthNumber)
  const toMonth = readSlot(match, place, 'toMonth', monthNumber) ?? month
  const pair = readSlot(match, place, 'days', dayRange)
  const day = pair ? pair[0] : readSlot(match, place, 'day', dayNumber)
  const toDay = pair ? pair[1] : readSlot(match, place, 'toDay', dayNumber)
  if (month === null || toMonth === null || pair === null || day === null || toDay === null) return null
  const year = readSlot(match, place, 'year', Number)
  const toYear = readSlot(match, place, 'toYear', Number)
  if (year === undefined && toYear === undefined) {
    const start =
      day === undefined ? settleMonthOfYear(month!, null, place.bearings) : settleDayOfYear(month!, day, place.bearings)
    if (start === null || start.edtf === null) return start && unresolved('interval')
    const first = Number(start.edtf.slice(0, 4))
    return between(
      dateOf(first, month, day),
      dateOf(isBefore(toMonth, month) ? first + 1 : first, toMonth, toDay),
      'published',
    )
  }
  const last = toYear ?? (isBefore(toMonth, month) ? year! + 1 : year!)
  const first = year ?? (isBefore(toMonth, month) ? last - 1 : last)
  return between(dateOf(first, month, day), dateOf(last, toMonth, toDay), 'text')
}

const isBefore = (month: number | undefined, other: number | undefined): boolean =>
  month !== undefined && other !== undefined && month < other

const between = (from: CalendarDate, to: CalendarDate, anchor: DateValue['anchor']): DateValue | null =>
  isOfCalendar(from) && isOfCalendar(to) && writeEdtf(from) < writeEdtf(to)
    ? { edtf: writeInterval(from, to), precision: 'interval', anchor }
    : null

const dateOf = (year: number, month: number | undefined, day: number | undefined): CalendarDate => ({
  year,
  month: month ?? null,
  day: day ?? null,
})
