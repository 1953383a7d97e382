/** Lets a command end well when it is told to stop. */
export interface StopSignal {
  readonly signal: AbortSignal
  /** Leaves signals to the system again. */
  release(): void
}

/** The exit code of a run that was stopped, as a shell has it for SIGINT. */
export const stoppedCode = 130

/** Aborts at the first SIGINT (Ctrl-C) or SIGTERM; a second ends the process at once, which loses no record that is written. */
export const stopOnSignal = (): StopSignal => {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(stoppedCode)
    controller.abort()
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const name of signals) process.on(name, stop)
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, stop)
    },
  }
}
