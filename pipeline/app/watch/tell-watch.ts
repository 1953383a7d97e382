import { relative } from 'node:path'
import type { RunSummary } from '../../run/run-report.ts'
import { codeOf } from '../../run/system-error.ts'
import { coloursFor } from '../colours.ts'
import { showName } from '../show-name.ts'
import { counted, formatDuration, group } from '../telling/format-pace.ts'
import type { Telling } from '../telling/observe-run.ts'
import { writeEvent } from '../telling/write-event.ts'

/** Tells of what happens between runs. */
export interface WatchTelling {
  watching(inputs: readonly string[], rules: readonly string[], polls: boolean): void
  change(paths: readonly string[]): void
  /** What came of a batch, in a line; of the first run, which has no changes, nothing. */
  batch(paths: readonly string[] | null, summary: RunSummary, seconds: number): void
  rules(status: 'loaded' | 'broken', message?: string): void
  warn(message: string): void
}

/** So many files of a batch are told to machines. */
const mostFiles = 1000
/** Columns that names of changed files may take; they are counted where they take more. */
const nameColumns = 40

/** Lines for a terminal, or events for machines; of `quiet` only what went wrong is left. */
export const tellWatch = ({ quiet = false, json = false }: Telling): WatchTelling => {
  let gone = 0
  const toError = (text: string): void => void process.stderr.write(text)
  return {
    watching: (inputs, rules, polls) => {
      if (quiet) return
      const watched = [...new Set([...inputs, ...rules])]
      if (json) writeEvent({ event: 'watching', inputs: [...inputs], rules: [...rules], polls })
      else toError(`watching ${watched.map(showName).join(', ')}${polls ? ' every second' : ''}; Ctrl-C ends it\n`)
    },
    change: paths => {
      if (json && !quiet)
        writeEvent({ event: 'change', count: paths.length, files: paths.slice(0, mostFiles).map(nameOf) })
    },
    batch: (paths, { counts, pruned }, seconds) => {
      const newlyGone = Math.max(0, counts.gone - gone)
      gone = pruned ? 0 : counts.gone
      if (quiet || json || paths === null) return
      const told = [
        `${counted(counts.articles - counts.unchanged, 'record')} new or changed`,
        ...(counts.unchanged > 0 ? [`${group(counts.unchanged)} unchanged`] : []),
        ...(counts.failed > 0 ? [`${group(counts.failed)} failed`] : []),
        ...(newlyGone > 0 ? [`${group(newlyGone)} ${pruned ? 'removed' : 'gone (--prune removes them)'}`] : []),
      ]
      process.stdout.write(`${timeOfDay()} ${nameFiles(paths)}: ${told.join(', ')}; ${formatSeconds(seconds)}\n`)
    },
    rules: (status, message) => {
      if (json) return writeEvent({ event: 'rules', status, ...(message !== undefined && { message }) })
      if (status === 'broken') {
        const head = coloursFor(process.stderr).red('rules and settings stay as they were:')
        toError(`${timeOfDay()} ${head}\n${message}\n`)
      } else if (!quiet) toError(`${timeOfDay()} rules and settings read anew\n`)
    },
    warn: message => {
      if (json) writeEvent({ event: 'warning', message })
      else toError(`${timeOfDay()} ${message}\n`)
    },
  }
}

/** Why the system gives no more watchers, and what helps. */
export const describeExhausted = (error: Error): string => {
  const limit = codeOf(error) === 'ENOSPC' ? 'fs.inotify.max_user_watches' : 'fs.inotify.max_user_instances'
  return `the system watches no more folders: raise ${limit} (sysctl -w ${limit}=…); until then files are looked at every second, as with --poll`
}

const timeOfDay = (): string => new Date().toTimeString().slice(0, 8)

const formatSeconds = (seconds: number): string => (seconds < 60 ? `${seconds.toFixed(1)} s` : formatDuration(seconds))

const nameFiles = (paths: readonly string[]): string => {
  const names = paths.slice(0, 5).map(path => showName(nameOf(path)))
  const all = names.join(', ')
  return paths.length > names.length || all.length > nameColumns ? counted(paths.length, 'changed file') : all
}

const nameOf = (path: string): string => relative('', path) || path
