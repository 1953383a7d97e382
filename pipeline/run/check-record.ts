import { schemaVersion, validVersions } from '../record/schema-version.ts'
import { compileRecordSchema } from './compile-record-schema.ts'
import { describeSchemaErrors } from './describe-schema-errors.ts'
import { describeValue, type RecordProblem, valueAt } from './record-problem.ts'

/** What is wrong with a record's shape; nothing where it is as the schema says. */
export type CheckRecord = (value: unknown) => readonly RecordProblem[]

/** The check of records against the schema. A record of a schema version that is not known is told so, and nothing else. */
export const createRecordCheck = async (): Promise<CheckRecord> => {
  const validate = await compileRecordSchema()
  return value => {
    const found = valueAt(value, '/schemaVersion')
    if (!validVersions.some(version => version === found)) {
      const expected = `${schemaVersion}, the schema version that this Readout knows`
      return [{ pointer: '/schemaVersion', expected, found: describeValue(found) }]
    }
    return validate(value) ? [] : describeSchemaErrors(value, validate.errors ?? [])
  }
}
