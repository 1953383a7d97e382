import type { RunEvent } from './run-event.ts'

/** An event that has not happened yet. */
export type NewEvent = RunEvent extends infer Event ? (Event extends RunEvent ? Omit<Event, 'time'> : never) : never

/** Writes an event as a line of JSON to standard error. */
export const writeEvent = ({ event, ...rest }: NewEvent): void =>
  void process.stderr.write(`${JSON.stringify({ event, time: new Date().toISOString(), ...rest })}\n`)
