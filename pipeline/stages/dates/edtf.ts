import { type CalendarDate, isOfCalendar } from './calendar.ts'

/** A date in EDTF (ISO 8601-2, level 0): 2024, 2024-02, 2024-02-27. */
export const writeEdtf = ({ year, month, day }: CalendarDate): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].filter(part => part !== null).map(part => String(part).padStart(2, '0')),
  ].join('-')

/** An interval in EDTF; the date alone where both ends are the same. */
export const writeInterval = (from: CalendarDate, to: CalendarDate, mark = ''): string => {
  const [first, last] = [writeEdtf(from), writeEdtf(to)]
  return first === last ? first + mark : `${first}${mark}/${last}${mark}`
}

/** EDTF's numbers of the seasons: spring 21 to winter 24. */
const seasonMonths: { readonly [season: number]: readonly [number, number] } = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 2],
}

/** Months of a season: its first, and its last (a winter's is of the next year). */
export const monthsOfSeason = (season: number): readonly [number, number] => seasonMonths[season] ?? [1, 12]

/** First and last date of what this stage writes in EDTF, marks of doubt left out; null for what has no ends, such as a season. */
export const boundsOf = (edtf: string): readonly [CalendarDate, CalendarDate] | null => {
  const [first = '', last = first] = edtf.replaceAll('~', '').split('/')
  const decade = /^(\d{3})X$/.exec(edtf)
  if (decade) return [yearNumber(`${decade[1]}0`), yearNumber(`${decade[1]}9`)]
  const [from, to] = [readEdtf(first), readEdtf(last)]
  return from && to ? [from, to] : null
}

const yearNumber = (year: string): CalendarDate => ({ year: Number(year), month: null, day: null })

/** The date that EDTF of level 0 tells; null for an interval, a season and what is no date. */
export const readEdtf = (edtf: string): CalendarDate | null => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf)
  if (!match) return null
  const [, year = '', month, day] = match
  const date = { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
  return isOfCalendar(date) ? date : null
}
