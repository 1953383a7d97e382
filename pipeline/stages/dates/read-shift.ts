import { formOf } from '../../text/token-text.ts'
import type { CalendarDate } from './calendar.ts'
import { type DateMatch, type Place, wordOf } from './date-match.ts'
import { settleShift, settleSpan, type Unit } from './settle-shift.ts'
import { type DateValue, unresolved } from './value.ts'

/** A date some units before or after another: "three weeks ago", "the year before". */
export const readShift = (match: DateMatch, place: Place): DateValue => {
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

/** A stretch from the article's date back or on: "the past three years". */
export const readSpan = (match: DateMatch, place: Place): DateValue => {
  const count = countOf(match, place)
  const unit = wordOf(match, place, 'unit') ?? ''
  const hasCount = match.slots.count !== undefined
  if (count === null || (!hasCount && unit.endsWith('s'))) return unresolved('unknown')
  return settleSpan(place.bearings.published, unitOf(match, place), count * Number(match.value.attributes?.sign ?? 1))
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
