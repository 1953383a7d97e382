import { StopError } from '../run/stop-error.ts'
import { parseDate } from '../stages/read/parse-date.ts'

/** Refuses a `--date` that is none. @throws StopError */
export const refuseDate = (date: string | undefined): void => {
  if (date !== undefined && parseDate(date) === null) {
    throw new StopError(`--date ${date}: no date that can be read; write it as 2024-06-01`)
  }
}
