import { createReadStream } from 'node:fs'
import { mkdir, realpath } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { findDrops } from '../run/find-drops.ts'
import type { FoundDrop } from '../run/found-drop.ts'
import { openSession } from '../run/open-session.ts'
import type { OutputFormat } from '../run/output-formats.ts'
import { StopError } from '../run/stop-error.ts'
import { reasonOf } from '../run/system-error.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import { fieldsInForce } from './fields-in-force.ts'
import { findConfig } from './find-config.ts'
import { type LimitOptions, limitsInForce } from './limit-options.ts'
import { observeRun } from './observe-run.ts'
import { refuseDate } from './refuse-date.ts'
import { rulesInForce } from './rules-in-force.ts'
import { summarizeRun } from './run-summary.ts'

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
 * code: 1 where a drop failed.
 *
 * @throws StopError, RuleError
 */
export const runCommand = async (inputs: readonly string[], options: RunCommandOptions): Promise<number> => {
  const config = await findConfig()
  const out = options.out ?? config.out ?? 'output'
  const format = options.format ?? config.format ?? 'json'
  const drops = await findDrops(inputs, out)
  await refuseMisuse(inputs, out, drops, { ...options, format })
  const rules = await rulesInForce([...(config.rules ?? []), ...(options.rules ?? [])])
  const fields = await fieldsInForce(options.fields, config.fields)
  const { limits, seconds } = limitsInForce(options, config.limits)
  const session = await openSession({
    out,
    settings: {
      rules,
      precision: options.precision ?? config.precision ?? 'balanced',
      format,
      isPacked: options.gzip === true,
      leavesOutText: !options.text,
      seconds,
    },
    given: {
      limits,
      ...(options.date !== undefined && { date: options.date }),
      ...(options.url !== undefined && { url: options.url }),
      ...(options.type !== undefined && { type: options.type }),
      ...(fields !== undefined && { fields }),
    },
    jobs: options.jobs ?? availableParallelism(),
    splitBytes: options.split === undefined ? Number.POSITIVE_INFINITY : options.split * 1e6,
  })
  try {
    const watched = observeRun(drops.length, options)
    const summary = await session
      .run({
        drops,
        isForced: options.force === true,
        prunes: options.prune === true,
        observer: watched.observer,
      })
      .finally(watched.stop)
    if (options.json)
      await pipeline(createReadStream(join(out, '.readout', 'run.json')), process.stdout, { end: false })
    else if (!options.quiet) process.stdout.write(summarizeRun(summary, watched.drops, inputs, out))
    return summary.counts.failed > 0 ? 1 : 0
  } finally {
    await session.close()
  }
}

const refuseMisuse = async (
  inputs: readonly string[],
  out: string,
  drops: readonly FoundDrop[],
  { date, url, format, gzip, split }: RunCommandOptions,
): Promise<void> => {
  refuseDate(date)
  if (format !== 'ndjson' && (gzip === true || split !== undefined))
    throw new StopError('--gzip and --split are for --format ndjson, where all records stand in one file')
  if (url !== undefined && drops.length > 1) {
    throw new StopError(`--url is the address of one article, and there are ${drops.length} drops: give each a sidecar`)
  }
  try {
    await mkdir(out, { recursive: true })
  } catch (error) {
    throw new StopError(`${out}: the output folder cannot be made: ${reasonOf(error)}`)
  }
  const realOut = await realpath(out)
  for (const input of inputs) {
    if (input === '-' || (await realpath(input)) !== realOut) continue
    throw new StopError(`${out}: input and output are the same folder: give another with --out`)
  }
}
