/** Watches a batch from outside of its worker. */
export interface WorkWatch {
  /** Where the worker writes the number of the task under way. */
  readonly atWork: Int32Array
  /** Aborts when one task takes too long. */
  readonly signal: AbortSignal
  /** The task under way; null where the worker has not begun. */
  taskUnderWay(): number | null
  stop(): void
}

/** Milliseconds between two looks. */
const interval = 200

/** Watches that no task takes longer than `seconds`. Time counts from when the task is first seen: no clock is shared. */
export const watchWork = (seconds: number): WorkWatch => {
  const atWork = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(-1)
  const controller = new AbortController()
  let seen = -1
  let since = 0
  const timer = setInterval(() => {
    const now = performance.now()
    const task = Atomics.load(atWork, 0)
    if (task !== seen) {
      seen = task
      since = now
    } else if (task >= 0 && now - since > seconds * 1000) controller.abort()
  }, interval)
  return {
    atWork,
    signal: controller.signal,
    taskUnderWay: () => {
      const task = Atomics.load(atWork, 0)
      return task < 0 ? null : task
    },
    stop: () => clearInterval(timer),
  }
}
