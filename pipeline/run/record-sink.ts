import type { Record } from '../record/record.ts'
import { createWriteBelow } from './write-file.ts'

/** Takes the records of a run, in any order, and writes them in one form. */
export interface RecordSink {
  /** Takes a record. `position` is that of its drop in the run's order. Returns the file written for it, or null. */
  take(record: Record, position: number): Promise<string | null>
  /** Writes what belongs to the run as a whole, after the last record. */
  finish(): Promise<void>
}

/**
 * The name of a record without its form's ending: the drop's name, and behind it the part's where a file holds many.
 */
const recordName = ({ source }: Record): string =>
  source.part === undefined ? source.file : `${source.file}/${source.part}`

/** A JSON file a record: two spaces, a final newline. */
export const createJsonSink = (out: string): RecordSink => fileSink(out, '.json', writeJson)

/** A YAML file a record. */
export const createYamlSink = (out: string): RecordSink =>
  // Imported here, as in other sinks: a run in another form has no use for yaml.
  fileSink(out, '.yaml', async record => (await import('./yaml-text.ts')).writeYaml(record))

/** A value as the JSON that all of Readout's files hold. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const fileSink = (out: string, ending: string, write: (record: Record) => string | Promise<string>): RecordSink => {
  const writeBelow = createWriteBelow(out)
  return {
    take: async record => {
      const name = `${recordName(record)}${ending}`
      await writeBelow(name, await write(record))
      return name
    },
    finish: async () => {},
  }
}
