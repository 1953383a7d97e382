import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DropReport, RunSummary } from './run-report.ts'
import { StopError } from './stop-error.ts'
import { adviseOn } from './system-error.ts'
import { createWriteBelow } from './write-file.ts'
import { writeJson } from './write-json.ts'

/** Writes the report of a run, drop by drop: of a million drops, none stays in memory. */
export interface ReportWriter {
  /** Where the report will stand. */
  readonly path: string
  add(drop: DropReport): Promise<void>
  /** Writes the report, what is told of the whole first. */
  finish(summary: RunSummary): Promise<void>
  close(): Promise<void>
}

const name = '.readout/run.json'
/** Characters that are gathered before they are written. */
const most = 262_144

/** A writer of `.readout/run.json` below a folder. Its methods throw StopError where that cannot be written. */
export const createReportWriter = (out: string): ReportWriter => {
  const path = join(out, name)
  const beside = join(out, '.readout', '.run.drops.part')
  let file: FileHandle | null = null
  let gathered = ''
  let isFirst = true
  const refuse = (error: unknown): never => {
    throw new StopError(`${path}: the report cannot be written: ${adviseOn(error)}`)
  }
  const flush = async (): Promise<void> => {
    if (file === null) {
      await mkdir(join(out, '.readout'), { recursive: true })
      file = await open(beside, 'w')
    }
    await file.appendFile(gathered)
    gathered = ''
  }
  async function* whole(summary: RunSummary): AsyncGenerator<string | Uint8Array> {
    yield writeJson(summary).replace(/\n\}\n$/, isFirst ? ',\n  "drops": [' : ',\n  "drops": [\n')
    if (file !== null) yield* createReadStream(beside)
    yield gathered
    yield isFirst ? ']\n}\n' : '\n  ]\n}\n'
  }
  const close = async (): Promise<void> => {
    if (file === null) return
    await file.close()
    await rm(beside, { force: true })
    file = null
  }
  return {
    path,
    close,
    add: async drop => {
      const text = JSON.stringify(drop, null, 2).replaceAll('\n', '\n    ')
      gathered += `${isFirst ? '' : ',\n'}    ${text}`
      isFirst = false
      if (gathered.length >= most) await flush().catch(refuse)
    },
    finish: async summary => {
      await createWriteBelow(out)(name, whole(summary)).catch(refuse)
      await close()
    },
  }
}
