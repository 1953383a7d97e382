import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type RunEvent, runEvent } from './telling/run-event.ts'

const launcher = fileURLToPath(new URL('launch.mjs', import.meta.url))

/** A command that is at work while a test goes on. */
export interface RunningReadout {
  readonly child: ChildProcess
  /** Events so far; each is checked against its shape. */
  readonly events: readonly RunEvent[]
  /** The next event of a kind that no call has had yet, for which `isIt` holds. */
  next<Kind extends RunEvent['event']>(kind: Kind, isIt?: (event: EventOf<Kind>) => boolean): Promise<EventOf<Kind>>
  /** Exit code and output, when it has ended. */
  readonly ended: Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>
}

/** An event of a kind. */
export type EventOf<Kind extends RunEvent['event']> = Extract<RunEvent, { event: Kind }>

/** Starts `readout` in a folder. Where it is asked for events, all that it writes to standard error must be such. */
export const startReadout = (cwd: string, args: readonly string[]): RunningReadout => {
  const child = spawn(process.execPath, [launcher, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } })
  const events: RunEvent[] = []
  const waiting = new Set<() => void>()
  const written = { stdout: '', stderr: '' }
  let rest = ''
  let failure: Error | null = null
  const wake = (): void => {
    for (const look of waiting) look()
  }
  child.stdout.setEncoding('utf8').on('data', text => {
    written.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    written.stderr += text
    if (!args.includes('--json')) return
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop()!
    try {
      for (const line of lines) events.push(runEvent.parse(JSON.parse(line)))
    } catch (error) {
      failure = new Error(`no event: ${lines.join('\n')}`, { cause: error })
    }
    wake()
  })
  const ended = new Promise<Awaited<RunningReadout['ended']>>(resolve =>
    child.on('close', status => {
      failure ??= new Error(`it has ended: ${written.stderr}`)
      wake()
      resolve({ status, ...written })
    }),
  )
  let taken = 0
  const next: RunningReadout['next'] = (kind, isIt = () => true) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = events.findIndex(
          (event, index) => index >= taken && event.event === kind && isIt(event as EventOf<typeof kind>),
        )
        if (found < 0 && failure === null) return
        waiting.delete(look)
        if (found < 0) reject(failure)
        else {
          taken = found + 1
          resolve(events[found] as EventOf<typeof kind>)
        }
      }
      waiting.add(look)
      look()
    })
  return { child, events, next, ended }
}
