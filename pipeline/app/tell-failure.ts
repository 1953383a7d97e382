import { isSystemError } from '../run/system-error.ts'
import type { DropError } from '../stages/read/drop-error.ts'
import { coloursFor } from './colours.ts'
import { showName } from './show-name.ts'

/** Tells on standard error why a drop has no record; of a fault of Readout's own, where it happened. */
export const tellFailure = (file: string, error: DropError): void => {
  const message = error.message.replaceAll('\n', '\n  ')
  process.stderr.write(`${showName(file)}: ${coloursFor(process.stderr).red(error.code)}: ${message}\n`)
  const isFault = error.code === 'crashed' && !isSystemError(error.cause)
  const trace = isFault && error.cause instanceof Error ? error.cause.stack : undefined
  if (trace !== undefined) process.stderr.write(`  ${trace.replaceAll('\n', '\n  ')}\n`)
}
