import { readFile } from 'node:fs/promises'
import type { CheckRecord } from './check-record.ts'
import { checkRecordText, type PlacedProblem, problemAtTop } from './check-record-text.ts'
import { type FoundRecord, linesEnding } from './find-records.ts'
import { reasonOf } from './system-error.ts'

/** What validation says of one file. */
export interface ValidatedFile {
  readonly path: string
  /** How many records it holds: none where it is other JSON or YAML, which is no problem where a folder held it. */
  readonly records: number
  readonly invalid: number
  /** Those of its invalid records; of very many the first. */
  readonly problems: readonly PlacedProblem[]
}

/**
 * Checks one file, or each line of one that holds a record a line: their shape against the schema, then what the schema cannot say.
 * Never throws for what stands in the file.
 */
export const validateFile = async (found: FoundRecord, check: CheckRecord): Promise<ValidatedFile> => {
  const { path } = found
  try {
    if (linesEnding.test(path)) return await (await import('./validate-lines.ts')).validateLines(path, check)
    const { record, problems } = await checkRecordText(await readFile(path, 'utf8'), found, check)
    const invalid = problems.length > 0 ? 1 : 0
    return { path, records: record !== null ? 1 : invalid, invalid, problems }
  } catch (error) {
    return { path, records: 1, invalid: 1, problems: [problemAtTop('a file that can be read', reasonOf(error))] }
  }
}
