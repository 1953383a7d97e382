import { readFile } from 'node:fs/promises'
import type { CheckRecord } from './check-record.ts'
import { checkRecordText, type PlacedProblem, problemAtTop } from './check-record-text.ts'
import type { FoundRecord } from './find-records.ts'
import { reasonOf } from './system-error.ts'

/**
 * What validation says of one file. `isRecord` is false for JSON or YAML that is no record, which is no problem where a
 * folder held it.
 */
export interface ValidatedFile {
  readonly path: string
  readonly isRecord: boolean
  readonly problems: readonly PlacedProblem[]
}

/**
 * Checks one file: its shape against the schema, then what the schema cannot say. Never throws for what stands in the
 * file.
 */
export const validateFile = async (found: FoundRecord, check: CheckRecord): Promise<ValidatedFile> => {
  const { path } = found
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return { path, isRecord: true, problems: [problemAtTop('a file that can be read', reasonOf(error))] }
  }
  const { record, problems } = await checkRecordText(text, found, check)
  return { path, isRecord: record !== null || problems.length > 0, problems }
}
