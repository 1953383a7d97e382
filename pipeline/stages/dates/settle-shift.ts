import { addDays, type CalendarDate, isDay, weekdayOf, yearOf } from './calendar.ts'
import { writeEdtf, writeInterval } from './edtf.ts'
import { monthAfter } from './settle-calendar.ts'
import { type DateValue, unresolved } from './value.ts'

/** A unit of the calendar that dates are counted in. */
export type Unit = 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** Months in the units that are made of months. */
const monthsIn: { readonly [unit in Unit]?: number } = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
/** Days in the units that are made of days. */
const daysIn: { readonly [unit in Unit]?: number } = { day: 1, week: 7, fortnight: 14, weekend: 7 }

/** How a count of units is to be told. */
export interface Shift {
  readonly unit: Unit
  /** Units after the base; before it where negative. */
  readonly by: number
  /** "Three weeks ago", counted in rough numbers, rather than "last week", which is a week. */
  readonly isApproximate: boolean
  readonly anchor: 'published' | 'event'
}

/** The date some units before or after another one; unresolved where that is not known well enough to count from. */
export const settleShift = (base: CalendarDate | null, { unit, by, isApproximate, anchor }: Shift): DateValue => {
  const missing = unresolved(precisionOfUnit(unit, isApproximate))
  if (base === null) return missing
  const mark = isApproximate ? '~' : ''
  const days = daysIn[unit]
  if (days !== undefined) {
    if (!isDay(base)) return missing
    const day = addDays(base, by * days)
    if (unit === 'day') return { edtf: writeEdtf(day), precision: 'day', anchor }
    if (isApproximate) return { edtf: writeEdtf(day) + mark, precision: 'day', anchor }
    const monday = addDays(day, 1 - weekdayOf(day))
    const first = unit === 'weekend' ? addDays(monday, 5) : monday
    return { edtf: writeInterval(first, addDays(monday, unit === 'fortnight' ? 13 : 6)), precision: 'interval', anchor }
  }
  if (unit === 'month' || unit === 'quarter') {
    if (base.month === null) return missing
    const first = unit === 'month' ? base.month : isApproximate ? base.month : base.month - ((base.month - 1) % 3)
    const start = monthAfter(base.year, first, by * monthsIn[unit]!)
    if (unit === 'month' || isApproximate) return { edtf: writeEdtf(start) + mark, precision: 'month', anchor }
    return {
      edtf: writeInterval(start, monthAfter(start.year, start.month!, 2)),
      precision: 'interval',
      anchor,
    }
  }
  const years = monthsIn[unit]! / 12
  const year = base.year + by * years
  if (year < 1 || year > 9999) return missing
  if (unit === 'year' || isApproximate)
    return { edtf: writeEdtf(yearOf({ ...base, year })) + mark, precision: 'year', anchor }
  const digits = String(year).padStart(4, '0')
  return {
    edtf: unit === 'decade' ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`,
    precision: 'interval',
    anchor,
  }
}

const precisionOfUnit = (unit: Unit, isApproximate: boolean): DateValue['precision'] => {
  if (unit === 'day' || unit === 'month' || unit === 'year') return unit
  if (!isApproximate) return 'interval'
  return daysIn[unit] !== undefined ? 'day' : unit === 'quarter' ? 'month' : 'year'
}

/** "The past three years", "the next two weeks": from the article's date back or on, told in the unit. */
export const settleSpan = (base: CalendarDate | null, unit: Unit, count: number): DateValue => {
  const missing = unresolved('interval')
  if (base === null) return missing
  const days = daysIn[unit]
  const ends = (other: CalendarDate, own: CalendarDate): DateValue => ({
    edtf: count < 0 ? writeInterval(other, own) : writeInterval(own, other),
    precision: 'interval',
    anchor: 'published',
  })
  if (days !== undefined) return isDay(base) ? ends(addDays(base, count * days), base) : missing
  const months = monthsIn[unit]! * count
  if (months % 12 !== 0 || unit === 'month' || unit === 'quarter') {
    if (base.month === null) return missing
    return ends(monthAfter(base.year, base.month, months), { ...base, day: null })
  }
  const year = base.year + months / 12
  return year < 1 || year > 9999 ? missing : ends({ year, month: null, day: null }, yearOf(base))
}
