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
import { describePassedOver, type FailureReport, type RunReport } from '../run/run-report.ts'
import { StopError } from '../run/stop-error.ts'
import { reasonOf } from '../run/system-error.ts'
import { version } from '../run/version.ts'
import { createWriteBelow } from '../run/write-file.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import type { DropError } from '../stages/read/drop-error.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { coloursFor } from './colours.ts'
import { fieldsInForce } from './fields-in-force.ts'
import { findConfig } from './find-config.ts'
import { type LimitOptions, limitsInForce } from './limit-options.ts'
import { startProgress } from './progress.ts'
import { refuseDate } from './refuse-date.ts'
import { formatResults } from './result-table.ts'
import { rulesInForce } from './rules-in-force.ts'
import { showName } from './show-name.ts'
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
  const failures: Failure[] = []
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
    onFailure: (drop, error) => failures.push({ drop, error }),
  })
  progress.stop()
  await writeReport(out, report)
  tellFailures(failures, report)
  tellResult(report, inputs, out, options)
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

interface Failure {
  readonly drop: FailureReport
  readonly error: DropError
}

/** In the order of the drops, not of their ends. */
const tellFailures = (failures: readonly Failure[], { drops }: RunReport): void => {
  const inOrder = failures.toSorted((a, b) => drops.indexOf(a.drop) - drops.indexOf(b.drop))
  for (const { drop, error } of inOrder) tellFailure(drop, error)
}

const tellResult = (report: RunReport, inputs: readonly string[], out: string, options: RunCommandOptions): void => {
  if (options.json) process.stdout.write(writeJson(report))
  if (options.json || options.quiet) return
  const { drops, written, failed, articles } = report.counts
  if (drops === 0) {
    process.stdout.write(`no drops in ${inputs.join(', ')}: put texts, pages, feeds, mails … there\n`)
    return
  }
  const table = formatResults(report.drops, coloursFor(process.stdout))
  const failures = failed === 0 ? '' : `, ${countFailures(report)} failed`
  const place = join(out, '.readout', 'run.json')
  const records = articles === written ? '' : `, ${articles} records`
  const passed = report.drops.flatMap(drop =>
    drop.status === 'written' && drop.passedOver
      ? [`passed over in ${showName(drop.file)}: ${describePassedOver(drop.passedOver)}\n`]
      : [],
  )
  process.stdout.write(
    `${table}\n\n${passed.join('')}${written} of ${drops} drops written to ${out}${records}${failures}; report: ${place}\n${formatCopies(report)}`,
  )
}

/** Drops and entries of drops apart, where entries failed: a drop of which some entries failed is written. */
const countFailures = ({ counts: { failed }, drops }: RunReport): string => {
  const entries = drops.filter(drop => drop.status === 'failed' && drop.number !== undefined).length
  const counted = (count: number, one: string, more: string): string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]
  if (entries === 0) return String(failed)
  return [...counted(failed - entries, 'drop', 'drops'), ...counted(entries, 'entry', 'entries')].join(' and ')
}

/** A line on articles that came more than once; nothing where none did. */
const formatCopies = ({ counts: { duplicates, reprints }, forgotten }: RunReport): string => {
  const found = [
    ...(duplicates > 0 ? [`${duplicates} of the same text as another`] : []),
    ...(reprints > 0 ? [`${reprints} with much of another's text`] : []),
  ]
  const told = found.length === 0 ? '' : `copies, marked in their records: ${found.join(', ')}\n`
  return forgotten === undefined
    ? told
    : `${told}too many articles to remember: the last were not compared with the first ${forgotten}\n`
}
