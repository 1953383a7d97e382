import type { FoundDate } from '../../layers/dates.ts'

/** What a date comes to, wherever it stands. */
export type DateValue = Pick<FoundDate, 'edtf' | 'precision' | 'anchor'>

/** A date that this text does not tell. */
export const unresolved = (precision: DateValue['precision']): DateValue => ({ edtf: null, precision, anchor: 'none' })
