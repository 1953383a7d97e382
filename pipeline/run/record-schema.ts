import { z } from 'zod'
import { block } from '../record/block.ts'
import { agreement, commitment, cooperationItem, event } from '../record/event.ts'
import { country, date, note, span } from '../record/parts.ts'
import { mention, organization, person, rank, role } from '../record/people.ts'
import { articleFacts, original, record, source } from '../record/record.ts'
import { schemaVersion } from '../record/schema-version.ts'
import { speaker, statement, topic } from '../record/statement.ts'

/** Shapes that stand in the schema under their own names, for readers and for generated types. */
const named = {
  span,
  country,
  date,
  note,
  block,
  mention,
  rank,
  role,
  person,
  organization,
  speaker,
  statement,
  topic,
  event,
  agreement,
  cooperationItem,
  commitment,
  source,
  articleFacts,
  original,
}

/** The JSON Schema (2020-12) of the record: what `schemas/record.schema.json` holds. */
export const createRecordSchema = (): object => {
  const metadata = z.registry<{ id?: string; title?: string }>()
  for (const [id, shape] of Object.entries(named)) metadata.add(shape, { id })
  metadata.add(record, { title: `Readout record, version ${schemaVersion}` })
  return z.toJSONSchema(record, {
    metadata,
    // zod bounds every integer by what a double holds exactly, which tells a reader nothing.
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
}
