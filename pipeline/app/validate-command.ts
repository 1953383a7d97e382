import { createRecordCheck } from '../run/check-record.ts'
import { findRecords } from '../run/find-records.ts'
import { type ValidatedFile, validateFile } from '../run/validate-file.ts'
import { coloursFor } from './colours.ts'
import { type Reporter, reportProblems } from './problem-reports.ts'

/**
 * Checks record files and reports on standard output. Returns the exit code: 1 where a record is invalid. @throws
 * StopError
 */
export const validateCommand = async (
  paths: readonly string[],
  options: { readonly reporter: Reporter },
): Promise<number> => {
  const check = await createRecordCheck()
  const files: ValidatedFile[] = []
  for (const file of await findRecords(paths)) {
    const validated = await validateFile(file, check)
    if (validated.records > 0) files.push(validated)
  }
  process.stdout.write(reportProblems(files, options.reporter, coloursFor(process.stdout)))
  return files.some(({ problems }) => problems.length > 0) ? 1 : 0
}
