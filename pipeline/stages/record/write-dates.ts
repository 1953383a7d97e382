import type { Dates, FoundDate } from '../../layers/dates.ts'
import type { DateMention } from '../../record/parts.ts'
import type { Tokens } from '../../text/tokens.ts'
import { place } from './place.ts'

/** The record's form of a date. */
export const writeDate = (tokens: Tokens, { range, edtf, precision, anchor }: FoundDate): DateMention => ({
  ...place(tokens, range),
  edtf,
  precision,
  anchor,
})

/** The record's form of the date at this index of the layer; null for none. */
export const dateAt = (tokens: Tokens, { dates }: Dates, index: number | null): DateMention | null =>
  index === null ? null : writeDate(tokens, dates[index]!)
