import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { createRecordSchema } from '../run/record-schema.ts'
import { ruleFileSchema, ruleStages } from '../run/rule-file-schema.ts'
import { writeWhole } from '../run/write-file.ts'
import { writeJson } from '../run/write-json.ts'
import { runEvent } from './telling/run-event.ts'

/**
 * Writes the JSON Schemas of the record and of rule files, or only checks that those in the folder are what would be
 * written. Returns the exit code: 1 where one is stale.
 */
export const schemasCommand = async (options: { readonly out: string; readonly check?: boolean }): Promise<number> => {
  let isStale = false
  for (const [name, schema] of createSchemas()) {
    const path = join(options.out, name)
    const json = writeJson(schema)
    if (!options.check) {
      await writeWhole(path, json)
      process.stdout.write(`${path}\n`)
    } else if ((await readFile(path, 'utf8').catch(() => null)) !== json) {
      isStale = true
      process.stderr.write(`${path} is stale: run "readout schemas --out ${options.out}" and commit it\n`)
    }
  }
  return isStale ? 1 : 0
}

/** A line of `readout run --json`; other fields than these may come. */
const createEventSchema = (): object => z.toJSONSchema(runEvent, { io: 'input' })

const createSchemas = (): [name: string, schema: object][] => [
  ['record.schema.json', createRecordSchema()],
  ['run-event.schema.json', createEventSchema()],
  ...ruleStages.map((stage): [string, object] => [`rules-${stage}.schema.json`, ruleFileSchema(stage)]),
]
