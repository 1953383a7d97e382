import type { RuleSets } from '../engine/rule-sets.ts'
import { createCsvSink } from './csv-sink.ts'
import { createJsonSink, createYamlSink, type RecordSink } from './record-sink.ts'
import { eventCodesOf } from './tables/event-codes.ts'

/** Forms in which a run can write; `both` is JSON and YAML. */
export const outputFormats = ['json', 'yaml', 'both', 'csv'] as const

/** The forms in which a run can write. */
export type OutputFormat = (typeof outputFormats)[number]

/** The sinks that write a form below a folder; the rules tell codes that stand in tables. */
export const createSinks = (format: OutputFormat, out: string, rules: RuleSets): readonly RecordSink[] => {
  switch (format) {
    case 'json':
      return [createJsonSink(out)]
    case 'yaml':
      return [createYamlSink(out)]
    case 'both':
      return [createJsonSink(out), createYamlSink(out)]
    case 'csv':
      return [createCsvSink(out, eventCodesOf(rules))]
  }
}
