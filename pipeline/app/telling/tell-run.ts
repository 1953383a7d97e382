import { join } from 'node:path'
import type { RunSummary } from '../../run/run-report.ts'
import { version } from '../../run/version.ts'
import { group } from './format-pace.ts'
import type { ObservedRun, Telling } from './observe-run.ts'
import { writeEvent } from './write-event.ts'

/** Tells machines that a run begins. */
export const tellStart = (out: string, drops: number, { json, quiet }: Telling): void => {
  if (json && !quiet) writeEvent({ event: 'start', readout: version, out, drops })
}

/** Tells machines what came of a run. */
export const tellEnd = (
  out: string,
  { counts, notes, failures, gone, pruned }: RunSummary,
  { seen, look }: Pick<ObservedRun, 'seen' | 'look'>,
  { json, quiet }: Telling,
): void => {
  if (!json || quiet) return
  const slowest = [...seen.slowest]
  const { seconds } = look()
  const places = { ...(gone && { gone: [...gone] }), ...(pruned && { pruned }) }
  const report = join(out, '.readout', 'run.json')
  writeEvent({ event: 'end', report, seconds, counts, notes, failures, ...places, slowest })
}

/** Tells how far a run came that a signal ended. */
export const tellStopped = ({ look }: Pick<ObservedRun, 'look'>, { json, quiet }: Telling): void => {
  const { drops, total, articles } = look()
  if (json) {
    if (!quiet) writeEvent({ event: 'stopped', drops, total })
    return
  }
  const records = articles > drops ? ` (${group(articles)} articles)` : ''
  process.stderr.write(
    `stopped at ${group(drops)} of ${group(total)} drops${records}: what is written is whole, the next run goes on from there\n`,
  )
}
