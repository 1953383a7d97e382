import type { Dates } from '../../layers/dates.ts'
import type { Event } from '../../record/event.ts'
import type { Occasion } from './occasion.ts'

/** The status that a date gives a passage: of an earlier year is historical, of a later day planned. `published` in EDTF, or null. */
export const settleStatus = (
  { status, date }: Pick<Occasion, 'status' | 'date'>,
  { dates }: Dates,
  published: string | null,
): Event['status'] => {
  const edtf = date === null ? null : dates[date]!.edtf
  const year = edtf === null ? Number.NaN : Number.parseInt(edtf, 10)
  if (edtf === null || Number.isNaN(year)) return status
  const now = published === null ? Number.NaN : Number.parseInt(published, 10)
  if (status === 'held') {
    if (published === null) return dates[date!]!.anchor === 'text' && edtf.length < 8 ? 'historical' : status
    if (year < now) return 'historical'
    return edtf.slice(0, published.length) > published && edtf.length <= published.length ? 'planned' : status
  }
  return status
}
