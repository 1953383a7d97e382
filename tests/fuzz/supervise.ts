import { Worker } from 'node:worker_threads'
import { fault } from './input.ts'
import type { Answer, Task } from './task.ts'

/** Gives tasks to a worker, one at a time. */
export interface Supervisor {
  run(task: Task): Promise<Answer>
  close(): Promise<void>
}

/** Where the worker is, and what it may take for one task. */
export interface SupervisorOptions {
  /** It says `ready` when it is, then answers one message for each. */
  readonly file: URL
  readonly workerData?: unknown
  /** Seconds of the processor; of the clock, twenty times as many. */
  readonly seconds: number
}

/** As much stack as a main thread has: more would hide what overflows it. */
const resourceLimits = { stackSizeMb: 1, maxOldGenerationSizeMb: 1500 }

/** A worker that is ended when a task takes too long, and replaced when it has died: both are faults of the task. */
export const createSupervisor = ({ file, workerData, seconds }: SupervisorOptions): Supervisor => {
  let worker: Worker | undefined
  const run = async (task: Task): Promise<Answer> => {
    worker ??= await start(file, workerData)
    const answer = await ask(worker, task, seconds)
    if (typeof answer !== 'string') return answer
    await worker.terminate()
    worker = undefined
    const came = answer.split(':', 1)[0]!
    const told = fault(came, answer.slice(came.length + 2))
    return {
      came,
      milliseconds: seconds * 1000,
      length: 0,
      faults: [told],
      ...('input' in task && { input: task.input }),
    }
  }
  return { run, close: async () => void (await worker?.terminate()) }
}

const start = async (file: URL, workerData: unknown): Promise<Worker> => {
  const worker = new Worker(file, { workerData, resourceLimits })
  await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  return worker
}

/** Its answer, or why there is none. */
const ask = (worker: Worker, task: Task, seconds: number): Promise<Answer | string> =>
  new Promise(resolve => {
    const [began, used] = [performance.now(), process.cpuUsage()]
    const onError = (error: Error): void => end(`death: ${error.message}`)
    const onExit = (): void => end('death: the worker ended')
    const clock = setInterval(() => {
      const { user, system } = process.cpuUsage(used)
      const isOver = user + system > seconds * 1e6 || performance.now() - began > seconds * 20_000
      if (isOver) end(`hang: no answer after ${seconds} s`)
    }, 100)
    const end = (answer: Answer | string): void => {
      clearInterval(clock)
      worker.off('message', end).off('error', onError).off('exit', onExit)
      if (typeof answer === 'string') worker.on('error', () => {})
      resolve(answer)
    }
    worker.on('message', end).on('error', onError).on('exit', onExit)
    worker.postMessage(task)
  })
