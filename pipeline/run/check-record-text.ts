import type { Record } from '../record/record.ts'
import { checkConsistency } from './check-consistency.ts'
import type { CheckRecord } from './check-record.ts'
import type { FoundRecord } from './find-records.ts'
import { locatePointers } from './locate-pointer.ts'
import { describeValue, type RecordProblem, valueAt } from './record-problem.ts'

/** A problem with its place in the file; `line` and `column` count from 1. */
export interface PlacedProblem extends RecordProblem {
  readonly line: number
  readonly column: number
}

/** What a text holds that should be a record: the record, or why it is none. Neither where it is other JSON or YAML that a folder held. */
export interface CheckedText {
  /** Null where there are problems, or the text is no record. */
  readonly record: Record | null
  readonly problems: readonly PlacedProblem[]
}

/** Checks the text of a record, YAML where its path says so: its shape against the schema, then what the schema cannot say. */
export const checkRecordText = async (
  text: string,
  { path, isNamed }: FoundRecord,
  check: CheckRecord,
): Promise<CheckedText> => {
  const isYaml = /\.ya?ml$/.test(path)
  let value: unknown
  try {
    value = isYaml ? (await import('./yaml-text.ts')).parseYaml(text) : JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const problem = problemAtTop(`well-formed ${isYaml ? 'YAML' : 'JSON'}`, message.split('\n', 1)[0]!)
    return { record: null, problems: [{ ...problem, ...placeOfFault(text, message) }] }
  }
  if (valueAt(value, '/schemaVersion') === undefined) {
    const problems = isNamed ? [problemAtTop('a record: an object with a schemaVersion', describeValue(value))] : []
    return { record: null, problems }
  }
  const shape = check(value)
  const found = shape.length > 0 ? shape : checkConsistency(value as Record)
  if (found.length === 0) return { record: value as Record, problems: [] }
  const places = locatePointers(
    text,
    found.map(({ pointer }) => pointer),
  )
  return { record: null, problems: found.map((problem, i) => ({ ...problem, ...places[i]! })) }
}

/** A problem of a file as a whole. */
export const problemAtTop = (expected: string, found: string): PlacedProblem => ({
  pointer: '',
  expected,
  found,
  line: 1,
  column: 1,
})

/** The place that a parser's message tells: yaml's as line and column, V8's of JSON as an offset. */
const placeOfFault = (text: string, message: string): Pick<PlacedProblem, 'line' | 'column'> => {
  const lineAndColumn = /\bat line (\d+), column (\d+)/.exec(message)
  if (lineAndColumn !== null) return { line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) }
  const before = text.slice(0, Number(/\bat position (\d+)/.exec(message)?.[1] ?? 0)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
