import { type CalendarDate, isDay, isOfCalendar, numberOfDay } from './calendar.ts'
import { writeEdtf, writeInterval } from './edtf.ts'
import { monthNumber } from './read-words.ts'
import { type Part, takePart } from './take-part.ts'
import type { DateValue } from './value.ts'

/** Whether a form may be a date by itself: "2024-06-01", "2021-2023", "1990s", "mid-June", "FY2024". Asked once a form. */
export const mayBeForm = (form: string): boolean => FORM.test(form)

const FORM =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/]\d{2,4}|\d{1,2}\/\d{4}|(?:(?:mid|early|late)-)?\d{4}s|(?:mid|early|late)-(?:\d{4}|[a-z]{3,9}\.?)|(?:fy|[qh][1-4]-?)(?:20)?\d\d|[qh][1-4])$/i

/** What a form that is a date by itself comes to; null where it is none after all. `published` settles 03/04/2024. */
export const readForm = (form: string, published: CalendarDate | null): DateValue | null => {
  const ymd = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(form)
  if (ymd) return told({ year: Number(ymd[1]), month: Number(ymd[3]), day: Number(ymd[4]) })
  const dmy = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(form)
  if (dmy) return readEitherWay(Number(dmy[1]), Number(dmy[3]), Number(dmy[4]), published)
  const my = /^(\d{1,2})\/(\d{4})$/.exec(form)
  if (my) return told({ year: Number(my[2]), month: Number(my[1]), day: null })
  const years = /^(\d{4})[-/](\d{2,4})$/.exec(form)
  if (years) return readYears(Number(years[1]), years[2]!)
  const decade = /^(?:(mid|early|late)-)?(\d{4})s$/i.exec(form)
  if (decade) return readDecade(decade[2]!, decade[1]?.toLowerCase())
  const fiscal = /^fy(?:20)?(\d\d)$/i.exec(form)
  if (fiscal) return { edtf: `20${fiscal[1]}~`, precision: 'year', anchor: 'text' }
  return null
}

const isYear = (year: number): boolean => year >= 1500 && year <= 2150

const told = (date: CalendarDate): DateValue | null =>
  isYear(date.year) && isOfCalendar(date)
    ? { edtf: writeEdtf(date), precision: date.day === null ? 'month' : 'day', anchor: 'text' }
    : null

/**
 * Day first or month first: whichever the calendar allows; where both do, the one within a month of the article's own date, if the
 * other is not; else only the year is told.
 */
const readEitherWay = (one: number, two: number, year: number, published: CalendarDate | null): DateValue | null => {
  const readings = [
    { year, month: two, day: one },
    { year, month: one, day: two },
  ].filter(date => isOfCalendar(date))
  if (readings.length === 2 && one !== two) {
    const near = readings.filter(date => isDay(published) && Math.abs(numberOfDay(date) - numberOfDay(published)) <= 31)
    if (near.length === 1) return told(near[0]!)
    return isYear(year) ? { edtf: String(year), precision: 'year', anchor: 'text' } : null
  }
  return readings.length > 0 ? told(readings[0]!) : null
}

/** "2021-2023", "2021/22", and "2024-06": the year after as two digits is a year, a month's number else a month. */
const readYears = (year: number, rest: string): DateValue | null => {
  if (!isYear(year) || rest.length === 3) return null
  const number = Number(rest)
  if (rest.length === 2 && number !== (year + 1) % 100 && number >= 1 && number <= 12) {
    return told({ year, month: number, day: null })
  }
  const last = rest.length === 4 ? number : Math.floor(year / 100) * 100 + number
  if (!isYear(last) || last <= year) return null
  const [from, to] = [year, last].map(each => ({ year: each, month: null, day: null }))
  return { edtf: writeInterval(from!, to!), precision: 'interval', anchor: 'text' }
}

const readDecade = (year: string, part: string | undefined): DateValue | null => {
  if (!isYear(Number(year)) || !year.endsWith('0')) return null
  const decade: DateValue = { edtf: `${year.slice(0, 3)}X`, precision: 'interval', anchor: 'text' }
  return part === undefined ? decade : (takePart(decade, part as Part) ?? null)
}

/** The part and the rest of "mid-June", "early-2024"; null where a form is no such word. */
export const cutPart = (
  form: string,
): { readonly part: string; readonly year: number | null; readonly month: number | null } | null => {
  const match = /^(mid|early|late)-(\d{4}|[a-z]{3,9}\.?)$/i.exec(form)
  if (!match) return null
  const [, part = '', rest = ''] = match
  const year = /^\d/.test(rest) ? Number(rest) : null
  const month = year === null ? monthNumber(rest) : null
  return month === null && (year === null || !isYear(year)) ? null : { part: part.toLowerCase(), year, month }
}
