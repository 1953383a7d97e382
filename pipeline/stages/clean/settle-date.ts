/** A date as captured: numbers and names as written. `first` and `second` are day and month in an order not told. */
export interface WrittenDate {
  readonly year: string
  readonly month?: string
  readonly day?: string
  readonly first?: string
  readonly second?: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The date in EDTF (ISO 8601-2). Only the year where day and month may be either way round; null where it is no date. */
export const settleDate = ({ year, month, day, first, second }: WrittenDate): string | null => {
  if (first !== undefined && second !== undefined) {
    const [one, two] = [Number(first), Number(second)]
    if (one > 12) return toEdtf(year, two, one)
    if (two > 12 || one === two) return toEdtf(year, one, two)
    return year
  }
  if (month === undefined) return year
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return toEdtf(year, number, day === undefined ? undefined : Number(day))
}

const toEdtf = (year: string, month: number, day: number | undefined): string | null => {
  const time = new Date(Date.UTC(Number(year), month - 1, day ?? 1))
  if (month < 1 || month > 12 || time.getUTCMonth() !== month - 1) return null
  return time.toISOString().slice(0, day === undefined ? 7 : 10)
}
