import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Record } from '../record/record.ts'
import { createRecordCheck } from '../run/check-record.ts'
import { formatRecordProblem } from '../run/record-problem.ts'
import { StopError } from '../run/stop-error.ts'
import type { GetReading } from './evaluate-corpus.ts'
import { readJson } from './read-json.ts'

/**
 * Records that a run has written into a folder: `NAME.txt.json`, or `NAME.json`.
 *
 * @throws StopError where the folder has none, one is invalid, or one is of another text
 */
export const createRecordLoader = async (folder: string): Promise<GetReading> => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new StopError(`${folder}: no such folder; it should be one that readout run has written`)
  if (!readdirSync(folder).some(name => name.endsWith('.json'))) {
    throw new StopError(`${folder}: no record in it; readout run writes them, NAME.txt.json for NAME.txt`)
  }
  const check = await createRecordCheck()
  return async ({ file }, gold) => {
    const path = [`${file}.json`, file.replace(/txt$/, 'json')].map(name => join(folder, name)).find(existsSync)
    if (path === undefined) return { record: null, trace: null }
    const record = readJson(path)
    const [problem] = check(record)
    if (problem) throw new StopError(`${path}: ${formatRecordProblem(problem)}`)
    const { text } = record as Record
    if (text !== undefined && text !== gold.text) throw new StopError(`${path}: it is of another text than ${file}`)
    return { record: record as Record, trace: null }
  }
}
