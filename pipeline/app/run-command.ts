import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { createPipeline } from '../pipeline.ts'
import { createRecordCheck } from '../run/check-record.ts'
import { findDrops } from '../run/find-drops.ts'
import type { FoundDrop } from '../run/found-drop.ts'
import { createTimeLimit } from '../run/limit-time.ts'
import { loadShippedWords } from '../run/load-shipped.ts'
import { createSinks, type OutputFormat } from '../run/output-formats.ts'
import { writeJson } from '../run/record-sink.ts'
import { runDrops } from '../run/run-drops.ts'
import type { FailureReport, RunReport } from '../run/run-report.ts'
import { StopError } from '../run/stop-error.ts'
import { reasonOf } from '../run/system-error.ts'
import { version } from '../run/version.ts'
import { createWriteBelow } from '../run/write-file.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import type { DropError } from '../stages/read/drop-error.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { fieldsInForce } from './fields-in-force.ts'
import { findConfig } from './find-config.ts'
import { type LimitOptions, limitsInForce } from './limit-options.ts'
import { startProgress } from './progress.ts'
import { refuseDate } from './refuse-date.ts'
import { rulesInForce } from './rules-in-force.ts'
import { summarizeRun } from './run-summary.ts'
import { tellFailure } from './tell-failure.ts'

/** Options of `readout run`, as commander gives them. */
export interface RunCommandOptions extends LimitOptions {
  readonly out?: string
  readonly format?: OutputFormat
  readonly text: boolean
  readonly precision?: Precision
  readonly quiet?: boolean
  readonly json?: boolean
  readonly date?: string
  readonly url?: string
  /** A media type. */
  readonly type?: string
  readonly rules?: readonly string[]
  /** A file of names of fields. */
  readonly fields?: string
  readonly jobs: number
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
  const drops = await findDrops(inputs, out)
  await refuseMisuse(inputs, out, drops, options)
  const rules = await rulesInForce([...(config.rules ?? []), ...(options.rules ?? [])])
  const precision = options.precision ?? config.precision ?? 'balanced'
  const { read, extract } = createPipeline(rules, createLexicon(loadShippedWords()), { version, precision })
  const fields = await fieldsInForce(options.fields, config.fields)
  const { limits, seconds } = limitsInForce(options, config.limits)
  const progress = startProgress(drops.length, !options.quiet && !options.json)
  const failures = new Map<FailureReport, DropError>()
  const report = await runDrops({
    drops,
    read,
    extract,
    precision,
    check: await createRecordCheck(),
    sinks: createSinks(options.format ?? config.format ?? 'json', out, rules),
    given: {
      limits,
      ...(options.date !== undefined && { date: options.date }),
      ...(options.url !== undefined && { url: options.url }),
      ...(options.type !== undefined && { type: options.type }),
      ...(fields !== undefined && { fields }),
    },
    limitTime: createTimeLimit(seconds),
    leavesOutText: !options.text,
    jobs: options.jobs,
    onArticle: progress.count,
    onDrop: progress.advance,
    onFailure: (drop, error) => failures.set(drop, error),
  })
  progress.stop()
  await writeReport(out, report)
  // In the order of the drops, not of their ends.
  for (const drop of report.drops) if (drop.status === 'failed') tellFailure(drop, failures.get(drop)!)
  if (options.json) process.stdout.write(writeJson(report))
  else if (!options.quiet) process.stdout.write(summarizeRun(report, inputs, out))
  return report.counts.failed > 0 ? 1 : 0
}

const refuseMisuse = async (
  inputs: readonly string[],
  out: string,
  drops: readonly FoundDrop[],
  { date, url }: RunCommandOptions,
): Promise<void> => {
  refuseDate(date)
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

const writeReport = async (out: string, report: RunReport): Promise<void> => {
  const name = '.readout/run.json'
  try {
    await createWriteBelow(out)(name, writeJson(report))
  } catch (error) {
    throw new StopError(`${join(out, name)}: the report cannot be written: ${reasonOf(error)}`)
  }
}
