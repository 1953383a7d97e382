import { formatPace } from './format-pace.ts'
import type { Pace } from './pace.ts'
import { writeEvent } from './write-event.ts'

/** Ways to show how far a run is: a line that is drawn anew, a line now and then, events for machines. */
export type ProgressWay = 'terminal' | 'lines' | 'events' | 'none'

/** Shows how far a run is, on standard error. */
export interface Progress {
  /** Writes whole lines where the progress does not tear them. */
  write(lines: string): void
  stop(): void
}

/** Milliseconds between two looks. */
const intervals = { terminal: 200, lines: 10_000, events: 1000 } as const
/** Columns where no terminal says how many it has. */
const usualColumns = 80
const eraseLine = '\r\u001b[K'

/** How progress is shown where nothing else is asked for. */
export const progressWay = ({ quiet = false, json = false }): ProgressWay => {
  if (quiet) return 'none'
  if (json) return 'events'
  return process.stderr.isTTY && process.env.TERM !== 'dumb' ? 'terminal' : 'lines'
}

/** Shows the pace from now on. A run that is over before the first look shows nothing. */
export const startProgress = (pace: Pace, way: ProgressWay): Progress => {
  const write = (text: string): void => void process.stderr.write(text)
  if (way === 'none') return { write, stop: () => {} }
  let shown = ''
  const look = (): void => {
    if (way === 'events') {
      const { seconds: _, perSecond, secondsLeft, ...counts } = pace.look()
      writeEvent({ event: 'progress', ...counts, perSecond: round(perSecond), secondsLeft: round(secondsLeft) })
      return
    }
    const line = formatPace(pace.look(), (process.stderr.columns || usualColumns) - 1, way === 'terminal')
    if (way === 'lines') write(`${line}\n`)
    else if (line !== shown) {
      shown = line
      write(`${eraseLine}${line}`)
    }
  }
  const timer = setInterval(look, intervals[way])
  timer.unref()
  return {
    write: lines => write(shown === '' ? lines : `${eraseLine}${lines}${shown}`),
    stop: () => {
      clearInterval(timer)
      if (shown !== '') write(eraseLine)
      shown = ''
    },
  }
}

const round = (figure: number | null): number | null => (figure === null ? null : Math.round(figure * 10) / 10)
