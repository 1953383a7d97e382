import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { findDrops } from '../run/find-drops.ts'
import type { FoundDrop } from '../run/found-drop.ts'
import { openSession } from '../run/open-session.ts'
import type { OutputFormat } from '../run/output-formats.ts'
import { StopError } from '../run/stop-error.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import type { LimitOptions } from './limit-options.ts'
import { makeOutput } from './make-output.ts'
import { prepareRun } from './prepare-run.ts'
import { stopOnSignal, stoppedCode } from './stop-on-signal.ts'
import { observeRun } from './telling/observe-run.ts'
import { summarizeRun } from './telling/run-summary.ts'
import { tellEnd, tellStart, tellStopped } from './telling/tell-run.ts'

/** Options of `readout run`, as commander gives them. */
export interface RunCommandOptions extends LimitOptions {
  readonly out?: string
  readonly format?: OutputFormat
  /** Whether the lines of `ndjson` are packed. */
  readonly gzip?: boolean
  /** Megabytes after which lines go on in another file. */
  readonly split?: number
  readonly text: boolean
  readonly precision?: Precision
  readonly force?: boolean
  readonly prune?: boolean
  /** Whether changes are waited for afterwards. */
  readonly watch?: boolean
  /** Whether they are looked for, where the system does not tell. */
  readonly poll?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
  readonly date?: string
  readonly url?: string
  /** A media type. */
  readonly type?: string
  readonly rules?: readonly string[]
  /** A file of names of fields. */
  readonly fields?: string
  readonly jobs?: number
}

/**
 * Reads drops, writes their records and the run's report, and tells on the terminal what came of it. Returns the exit
 * code: 1 where a drop failed, 130 where a signal ended the run.
 *
 * @throws StopError, RuleError
 */
export const runCommand = async (inputs: readonly string[], options: RunCommandOptions): Promise<number> => {
  if (options.watch) return (await import('./watch/watch-command.ts')).watchCommand(inputs, options)
  if (options.poll) throw new StopError('--poll is for --watch')
  const prepared = await prepareRun(options)
  const { out } = prepared
  const drops = await findDrops(inputs, out)
  refuseManyAtOneAddress(options, drops)
  await makeOutput(inputs, out)
  const { signal, release } = stopOnSignal()
  const session = await openSession(prepared)
  const observed = observeRun(drops.length, options)
  try {
    tellStart(out, drops.length, options)
    const summary = await session
      .run({
        drops,
        isForced: options.force === true,
        prunes: options.prune === true,
        observer: observed.observer,
        signal,
      })
      .finally(observed.stop)
    tellEnd(out, summary, observed, options)
    if (options.json)
      await pipeline(createReadStream(join(out, '.readout', 'run.json')), process.stdout, { end: false })
    else if (!options.quiet) process.stdout.write(summarizeRun(summary, observed.seen, inputs, out))
    return summary.counts.failed > 0 ? 1 : 0
  } catch (error) {
    if (!signal.aborted) throw error
    tellStopped(observed, options)
    return stoppedCode
  } finally {
    await session.close()
    release()
  }
}

/** @throws StopError where `--url`, the address of one article, is given for many */
export const refuseManyAtOneAddress = ({ url }: RunCommandOptions, drops: readonly FoundDrop[]): void => {
  if (url === undefined || drops.length < 2) return
  throw new StopError(`--url is the address of one article, and there are ${drops.length} drops: give each a sidecar`)
}
