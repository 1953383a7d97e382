import { Script } from 'node:vm'

const script = new Script('readoutMutationStep()')

/** Runs what does not wait for anything, and ends it after so many milliseconds with an error that `isOverTime` knows. */
export const limitRun = (run, milliseconds) => {
  globalThis.readoutMutationStep = run
  return script.runInThisContext({ timeout: Math.ceil(milliseconds) })
}

export const isOverTime = error => error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
