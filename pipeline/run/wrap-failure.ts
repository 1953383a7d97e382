import { DropError } from '../stages/read/drop-error.ts'
import { StopError } from './stop-error.ts'

/**
 * The one place where what was thrown for a drop becomes its failure: one that says so itself stays, all else is
 * `crashed`, with its cause. The report names the drop, the message of a `StageError` the stage.
 *
 * @throws StopError as it is: it concerns the run, not the drop
 */
export const wrapFailure = (error: unknown): DropError => {
  if (error instanceof DropError) return error
  if (error instanceof StopError) throw error
  return new DropError('crashed', error instanceof Error ? error.message : String(error), { cause: error })
}
