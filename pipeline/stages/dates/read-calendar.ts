import type { CalendarDate } from './calendar.ts'
import { areCapital, type DateMatch, type Place, readSlot, wordOf } from './date-match.ts'
import { dayNumber, monthNumber, seasonNumber, weekdayNumber } from './read-words.ts'
import {
  settleDated,
  settleDayOfYear,
  settleMonthOfYear,
  settleSeasonOfYear,
  settleWeekday,
  settleWeekdayOfWeek,
  type Turn,
} from './settle-calendar.ts'
import { type DateValue, unresolved } from './value.ts'

/** A day, month, season or weekday by its name, with or without its year; null where a word that may be one is none. */
export const readCalendar = (match: DateMatch, place: Place): DateValue | null => {
  const { attributes = {} } = match.value
  const { bearings } = place
  if (!areCapital(match, place, ['month', 'weekday'])) return null
  const month = readSlot(match, place, 'month', monthNumber)
  const weekday = readSlot(match, place, 'weekday', weekdayNumber)
  const season = readSlot(match, place, 'season', seasonNumber)
  const day = readSlot(match, place, 'day', dayNumber)
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
