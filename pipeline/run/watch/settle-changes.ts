import { stampFile } from './poll-tree.ts'

/** Gathers changes into batches; a file that is being written waits. */
export interface ChangeSettler {
  touch(path: string): void
  /** Whether a file is still being written. */
  isPending(path: string): boolean
  /** The next batch; empty where the signal comes first. Waits for one at a time. */
  next(signal: AbortSignal): Promise<readonly string[]>
  close(): void
}

/** Milliseconds without a change after which a file is looked at, and between two looks that must agree. */
const quiet = 150
const step = 50
/** Milliseconds for which others wait for a file that is being written: those of a burst come together, a long copy holds nothing up. */
const patience = 500
/** Milliseconds for which a batch waits at most, while a burst goes on. */
const longest = 3000
/** Files looked at together. */
const atOnce = 256

interface PendingFile {
  readonly first: number
  since: number
  stamp: string | null
}

/** A settler of nothing yet. */
export const settleChanges = (): ChangeSettler => {
  const pending = new Map<string, PendingFile>()
  const ready = new Set<string>()
  let oldest = 0
  let wake: ((batch: readonly string[]) => void) | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const settle = async (path: string, file: PendingFile): Promise<void> => {
    if (performance.now() - file.since < quiet) return
    const stamp = await stampFile(path)
    // It was touched meanwhile.
    if (pending.get(path) !== file || performance.now() - file.since < quiet) return
    if (file.stamp !== null && file.stamp !== stamp) file.since = performance.now()
    if (file.stamp === stamp) {
      pending.delete(path)
      if (ready.size === 0) oldest = performance.now()
      ready.add(path)
    }
    file.stamp = stamp
  }
  const look = async (): Promise<void> => {
    const files = [...pending]
    for (let i = 0; i < files.length; i += atOnce) {
      await Promise.all(files.slice(i, i + atOnce).map(([path, file]) => settle(path, file)))
    }
    hand()
    timer = undefined
    if (pending.size > 0) start()
  }
  const start = (): void => {
    if (!isClosed) timer ??= setTimeout(look, step)
  }
  const hand = (): void => {
    if (wake === null || ready.size === 0) return
    const now = performance.now()
    const isBurst = [...pending.values()].some(({ first }) => now - first < patience)
    if (isBurst && now - oldest < longest) return
    const batch = [...ready].sort()
    ready.clear()
    wake(batch)
    wake = null
  }
  return {
    touch: path => {
      const now = performance.now()
      const known = pending.get(path)
      if (known) Object.assign(known, { since: now, stamp: null })
      else pending.set(path, { first: now, since: now, stamp: null })
      ready.delete(path)
      start()
    },
    isPending: path => pending.has(path),
    next: signal =>
      new Promise(resolve => {
        if (signal.aborted) return resolve([])
        const stop = (): void => resolve([])
        signal.addEventListener('abort', stop, { once: true })
        wake = batch => {
          signal.removeEventListener('abort', stop)
          resolve(batch)
        }
        hand()
      }),
    close: () => {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
