import { availableParallelism } from 'node:os'
import type { SessionOptions } from '../run/open-session.ts'
import { StopError } from '../run/stop-error.ts'
import { fieldsInForce } from './fields-in-force.ts'
import { configFile, findConfig } from './find-config.ts'
import { limitsInForce } from './limit-options.ts'
import { refuseDate } from './refuse-date.ts'
import { rulesInForce } from './rules-in-force.ts'
import type { RunCommandOptions } from './run-command.ts'

/** What the command line and the settings say of runs. */
export interface PreparedRun extends SessionOptions {
  /** Folders of rules beside the shipped ones. */
  readonly ruleFolders: readonly string[]
  /** Files that were read for it, or would have been. */
  readonly settingFiles: readonly string[]
}

/** Reads settings and rules, the command line before the settings. @throws StopError, RuleError */
export const prepareRun = async (options: RunCommandOptions): Promise<PreparedRun> => {
  refuseDate(options.date)
  const config = await findConfig()
  const format = options.format ?? config.format ?? 'json'
  if (format !== 'ndjson' && (options.gzip === true || options.split !== undefined))
    throw new StopError('--gzip and --split are for --format ndjson, where all records stand in one file')
  const ruleFolders = [...(config.rules ?? []), ...(options.rules ?? [])]
  const rules = await rulesInForce(ruleFolders)
  const fields = await fieldsInForce(options.fields, config.fields)
  const { limits, seconds } = limitsInForce(options, config.limits)
  return {
    out: options.out ?? config.out ?? 'output',
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
    ruleFolders,
    settingFiles: [configFile, ...(options.fields === undefined ? [] : [options.fields])],
  }
}
