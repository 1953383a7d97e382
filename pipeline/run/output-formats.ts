import { createCsvSink } from './csv-sink.ts'
import { createJsonSink, createYamlSink, type RecordSink } from './record-sink.ts'

/** Forms in which a run can write; `both` is JSON and YAML. */
export const outputFormats = ['json', 'yaml', 'both', 'csv'] as const

/** The forms in which a run can write. */
export type OutputFormat = (typeof outputFormats)[number]

/** The sinks that write a form below a folder. */
export const createSinks = (format: OutputFormat, out: string): readonly RecordSink[] => {
  switch (format) {
    case 'json':
      return [createJsonSink(out)]
    case 'yaml':
      return [createYamlSink(out)]
    case 'both':
      return [createJsonSink(out), createYamlSink(out)]
    case 'csv':
      return [createCsvSink(out)]
  }
}
