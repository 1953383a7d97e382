/** A date of the calendar as far as it is known: a year, a month, a day. */
export interface CalendarDate {
  readonly year: number
  /** 1 to 12; null where only the year is known. */
  readonly month: number | null
  /** Null where only year and month are known. */
  readonly day: number | null
}

/** A date known to the day. */
export interface CalendarDay extends CalendarDate {
  readonly month: number
  readonly day: number
}

const MILLISECONDS = 86_400_000

/** Days since 1970-01-01. */
export const numberOfDay = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day) / MILLISECONDS

/** The day of a number of days since 1970-01-01. */
export const dayOfNumber = (number: number): CalendarDay => {
  const time = new Date(number * MILLISECONDS)
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() }
}

/** The day some days after another, or before it. */
export const addDays = (day: CalendarDay, days: number): CalendarDay => dayOfNumber(numberOfDay(day) + days)

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: CalendarDay): number => ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The year and month some months after another. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** Whether the calendar has such a date. */
export const isOfCalendar = ({ year, month, day }: CalendarDate): boolean => {
  if (month === null) return day === null
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysInMonth(year, month))
}

/** Whether all of a date is known. */
export const isDay = (date: CalendarDate | null): date is CalendarDay =>
  date !== null && date.month !== null && date.day !== null

/** A day's year and month. */
export const monthOf = ({ year, month }: CalendarDate): CalendarDate => ({ year, month, day: null })

/** A date's year. */
export const yearOf = ({ year }: CalendarDate): CalendarDate => ({ year, month: null, day: null })
