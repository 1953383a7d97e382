import { formOf } from '../../text/token-text.ts'
import { type DateMatch, type Place, wordOf } from './date-match.ts'
import { cutPart, readForm } from './read-form.ts'
import { readPieceOfYear } from './read-piece-of-year.ts'
import { settleDated, settleMonthOfYear } from './settle-calendar.ts'
import { type Part, takePart } from './take-part.ts'
import type { DateValue } from './value.ts'

/** A date in one word: "2024-06-01", "mid-June", "Q4". */
export const readWord = (match: DateMatch, place: Place): DateValue | null => {
  const form = formOf(place.tokens, match.from)
  const { bearings } = place
  const piece = /^([qh])([1-4])$/i.exec(form)
  if (piece) {
    // "Q3 2025" is a part of the year behind it.
    if (match.slots.year) return null
    return readPieceOfYear(piece[1]!.toLowerCase() === 'q' ? 'quarter' : 'half', Number(piece[2]), bearings)
  }
  const cut = cutPart(form)
  if (cut === null) return readForm(form, bearings.published)
  const yearWord = wordOf(match, place, 'year')
  const whole =
    cut.year === null
      ? yearWord === undefined
        ? settleMonthOfYear(cut.month!, null, bearings)
        : settleDated({ year: Number(yearWord), month: cut.month, day: null }, null, 'text')
      : settleDated({ year: cut.year, month: null, day: null }, null, 'text')
  return whole && (takePart(whole, cut.part as Part) ?? null)
}
