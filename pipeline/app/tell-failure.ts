import { isSystemError } from '../run/system-error.ts'
import type { DropError } from '../stages/read/drop-error.ts'
import { coloursFor } from './colours.ts'
import { showMessage, showName } from './show-name.ts'

/** A drop, or one entry of it. */
export interface FailedPlace {
  readonly file: string
  readonly part?: string
  readonly number?: number
}

/** Tells on standard error why a drop or an entry has no record. */
export const tellFailure = (place: FailedPlace, error: DropError): void =>
  void process.stderr.write(formatFailure(place, error))

/** Why a drop or an entry has no record, as lines for standard error; of a fault of Readout's own, where it happened. */
export const formatFailure = (place: FailedPlace, error: DropError): string => {
  const message = showMessage(error.message).replaceAll('\n', '\n  ')
  const line = `${showPlace(place)}: ${coloursFor(process.stderr).red(error.code)}: ${message}\n`
  const isFault = error.code === 'crashed' && !isSystemError(error.cause)
  const trace = isFault && error.cause instanceof Error ? error.cause.stack : undefined
  return trace === undefined ? line : `${line}  ${trace.replaceAll('\n', '\n  ')}\n`
}

/** A drop's name, with that of its entry. */
export const showPlace = ({ file, part, number }: FailedPlace): string => {
  const entry = number === undefined ? '' : ` entry ${number}`
  return `${showName(file)}${entry}${part === undefined ? '' : ` (${showName(part)})`}`
}
