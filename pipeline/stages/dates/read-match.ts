import { type DateMatch, type Place, wordOf } from './date-match.ts'
import { readCalendar } from './read-calendar.ts'
import { readDays } from './read-days.ts'
import { readPieceOfYear } from './read-piece-of-year.ts'
import { readShift, readSpan } from './read-shift.ts'
import { readWord } from './read-word.ts'
import { quarterNumber } from './read-words.ts'
import { settleNearWeekend } from './settle-calendar.ts'
import { type DateValue, unresolved } from './value.ts'

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
