import type { StagePassed } from '../layers/chain.ts'
import { DropError } from '../stages/read/drop-error.ts'

/** Runs some work, which calls `passed` between its steps. */
export type LimitTime = <Result>(work: (passed: StagePassed) => Result) => Result

/**
 * Stops work on one article that takes longer than `seconds`, between two of its steps: the step that takes long is waited for.
 *
 * @param now milliseconds of any clock
 * @throws DropError `timeout` with the step after which it stopped
 */
export const createTimeLimit =
  (seconds: number, now: () => number = () => performance.now()): LimitTime =>
  work => {
    const start = now()
    const passed: StagePassed = stage => {
      const spent = (now() - start) / 1000
      if (spent <= seconds) return
      const message = `${spent.toFixed(1)} s up to the stage ${stage}, given are ${seconds} s: split it, or raise --max-seconds`
      throw new DropError('timeout', message)
    }
    return work(passed)
  }
