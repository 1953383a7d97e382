import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { StopError } from '../stop-error.ts'
import type { ExtractionSettings } from './create-extract.ts'
import type { Extraction, ExtractionFailure, ExtractionTask } from './extraction.ts'
import { watchWork } from './watch-work.ts'

/** Worker threads that extract. */
export interface ExtractionPool {
  /** Extracts articles in one worker; in their order. An article that hangs or ends its worker costs itself alone. */
  extract(tasks: readonly ExtractionTask[]): Promise<readonly Extraction[]>
  close(): Promise<void>
}

/** Beside the bundle: workers start from a file of their own. */
const workerFile = new URL('extraction-worker.js', import.meta.url)

/** Seconds beyond its limit after which an article's worker is ended: by then it should have told itself. */
const grace = 1
/** An article of 20 MB stays below. */
const usualHeap = 4096
/** Megabytes of a worker's young heap: half of V8's own 48, for 57 MB less of two workers and 3 % more time. */
const youngHeap = 24

/** Which workers a pool has. */
export interface WorkerOptions {
  /** The file that they run; it exports by default what extracts a batch. */
  readonly file?: URL
  /** Megabytes of a worker's heap: beyond them it ends. */
  readonly heap?: number
}

/** Starts the first worker at once, more as there is work for them, at most `jobs`. */
export const createPool = async (
  settings: ExtractionSettings,
  jobs: number,
  { file = workerFile, heap = usualHeap }: WorkerOptions = {},
): Promise<ExtractionPool> => {
  // Left to itself, V8 lets heaps grow to several times what is alive: resident memory then grows with a run, 597 MB after 8,000
  // articles in place of 431, and the time is the same.
  setFlagsFromString('--heap-growing-percent=30')
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: fileURLToPath(file),
    workerData: settings,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngHeap },
  })
  // A worker that ends between two batches is replaced with the next one.
  pool.on('error', () => {})
  let isClosed = false
  const extract = async (tasks: readonly ExtractionTask[]): Promise<readonly Extraction[]> => {
    if (tasks.length === 0) return []
    const work = watchWork(settings.seconds + grace)
    try {
      return await pool.run({ tasks, atWork: work.atWork }, { signal: work.signal })
    } catch (error) {
      // Another call would start workers again.
      if (isClosed) throw new StopError('the workers are closed')
      const at = work.taskUnderWay()
      if (at === null) throw new StopError(`the workers cannot start: ${messageOf(error)}`)
      const failure = work.signal.aborted ? hung(settings.seconds) : ended(error)
      return [...(await extract(tasks.slice(0, at))), { failure }, ...(await extract(tasks.slice(at + 1)))]
    } finally {
      work.stop()
    }
  }
  const close = async (): Promise<void> => {
    isClosed = true
    await pool.destroy()
  }
  return { extract, close }
}

const hung = (seconds: number): ExtractionFailure => ({
  code: 'timeout',
  message: `more than ${seconds} s: its worker was ended; split it, or raise --max-seconds`,
})

const ended = (error: unknown): ExtractionFailure => ({
  code: 'crashed',
  message: `its worker ended: ${messageOf(error)}`,
})

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
