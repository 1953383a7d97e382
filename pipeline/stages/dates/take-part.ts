import { type CalendarDate, daysInMonth } from './calendar.ts'
import { boundsOf, writeEdtf, writeInterval } from './edtf.ts'
import { type DateValue, unresolved } from './value.ts'

/** A part of a stretch of time: of a year in months, of a month in days, of a decade in years. */
export type Part =
  | 'start'
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | 'later'
  | 'earlier'
  | 'of-day'
  | `half-${1 | 2}`
  | `quarter-${1 | 2 | 3 | 4}`

/** Where a part begins and ends, in twelfths of the whole; the ends of what is drawn sharp are told without a mark of doubt. */
const twelfths: { readonly [part in Part]?: readonly [number, number, '' | '~'] } = {
  start: [0, 1, ''],
  early: [0, 4, '~'],
  mid: [4, 8, '~'],
  late: [8, 12, '~'],
  end: [11, 12, ''],
  'half-1': [0, 6, ''],
  'half-2': [6, 12, ''],
  'quarter-1': [0, 3, ''],
  'quarter-2': [3, 6, ''],
  'quarter-3': [6, 9, ''],
  'quarter-4': [9, 12, ''],
}

/** A part of a date; undefined where a date of its kind has none. "Later this month" is told as the month. */
export const takePart = (whole: DateValue, part: Part): DateValue | undefined => {
  const { edtf, anchor, precision } = whole
  if (part === 'of-day' || ((part === 'early' || part === 'late') && precision === 'day'))
    return precision === 'day' || precision === 'part-of-day' ? { ...whole, precision: 'part-of-day' } : undefined
  if (part === 'later' || part === 'earlier') return whole
  if (precision === 'day' || precision === 'part-of-day') return undefined
  if (edtf === null) return unresolved(precisionOfPart(precision, part))
  const bounds = boundsOf(edtf)
  if (bounds === null) return undefined
  const [from, to] = bounds
  const [start, end, mark] = twelfths[part]!
  const told = (first: CalendarDate, last: CalendarDate): DateValue => {
    const written = writeInterval(first, last, mark)
    const isOne = !written.includes('/')
    return { edtf: written, precision: isOne ? (first.day === null ? 'month' : 'day') : 'interval', anchor }
  }
  if (from.month === null) {
    const years = to.year - from.year + 1
    if (years === 1) {
      const month = (number: number): CalendarDate => ({ year: from.year, month: number, day: null })
      return told(month(start + 1), month(end))
    }
    const year = (count: number): CalendarDate => ({ year: from.year + count, month: null, day: null })
    const [first, last] = [Math.ceil((start * years) / 12), Math.ceil((end * years) / 12) - 1]
    return { edtf: writeInterval(year(first), year(last), mark || '~'), precision: 'interval', anchor }
  }
  if (from.day !== null || from.year !== to.year || from.month !== to.month) return whole
  const days = daysInMonth(from.year, from.month)
  const day = (number: number): CalendarDate => ({ ...from, day: number })
  if (part === 'start' || part === 'end') {
    return { edtf: `${writeEdtf(day(part === 'start' ? 1 : days))}~`, precision: 'day', anchor }
  }
  return told(day(Math.floor((start * 30) / 12) + 1), day(end === 12 ? days : Math.floor((end * 30) / 12)))
}

/** The start and the end of a year are months, of a month days; all other parts are stretches. */
const precisionOfPart = (whole: DateValue['precision'], part: Part): DateValue['precision'] => {
  if (part !== 'start' && part !== 'end') return 'interval'
  return whole === 'year' ? 'month' : whole === 'month' ? 'day' : 'interval'
}
