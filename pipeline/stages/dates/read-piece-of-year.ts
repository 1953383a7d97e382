import type { Bearings } from './settle-calendar.ts'
import { type Part, takePart } from './take-part.ts'
import { type DateValue, unresolved } from './value.ts'

/** "Q4", "the fourth quarter" with no year: of the article's year, unless it is told as past and had not begun. */
export const readPieceOfYear = (
  piece: 'quarter' | 'half',
  number: number,
  { published, time }: Bearings,
): DateValue | null => {
  if (number > (piece === 'half' ? 2 : 4)) return null
  if (published === null || published.month === null) return unresolved('interval')
  const begins = (number - 1) * (piece === 'half' ? 6 : 3) + 1
  const year = published.year - (time === 'past' && begins > published.month ? 1 : 0)
  const whole: DateValue = { edtf: String(year), precision: 'year', anchor: 'published' }
  return takePart(whole, `${piece}-${number}` as Part) ?? null
}
