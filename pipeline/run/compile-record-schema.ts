import type { ValidateFunction } from 'ajv'
import schema from '../../schemas/record.schema.json' with { type: 'json' }

/**
 * ajv's check of a record against the committed schema. The build puts ajv's own compiled code in this file's place, so
 * that a run neither loads ajv nor compiles the schema (100 ms).
 */
export const compileRecordSchema = async (): Promise<ValidateFunction> => {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  return new Ajv2020({ allErrors: true }).compile(schema)
}
