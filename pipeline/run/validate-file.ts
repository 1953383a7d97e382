import { readFile } from 'node:fs/promises'
import type { Record } from '../record/record.ts'
import { checkConsistency } from './check-consistency.ts'
import type { CheckRecord } from './check-record.ts'
import type { FoundRecord } from './find-records.ts'
import { locatePointers } from './locate-pointer.ts'
import { describeValue, type RecordProblem, valueAt } from './record-problem.ts'
import { reasonOf } from './system-error.ts'

/** A problem with its place in the file; `line` and `column` count from 1. */
export interface PlacedProblem extends RecordProblem {
  readonly line: number
  readonly column: number
}

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
export const validateFile = async ({ path, isNamed }: FoundRecord, check: CheckRecord): Promise<ValidatedFile> => {
  let text: string
  let value: unknown
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return { path, isRecord: true, problems: [atTop('a file that can be read', reasonOf(error))] }
  }
  try {
    value = await parse(path, text)
  } catch (error) {
    const form = path.endsWith('.json') ? 'JSON' : 'YAML'
    const message = error instanceof Error ? error.message : String(error)
    const problem = atTop(`well-formed ${form}`, message.split('\n', 1)[0]!)
    return { path, isRecord: true, problems: [{ ...problem, ...placeOfFault(text, message) }] }
  }
  if (valueAt(value, '/schemaVersion') === undefined) {
    const problems = isNamed ? [atTop('a record: an object with a schemaVersion', describeValue(value))] : []
    return { path, isRecord: isNamed, problems }
  }
  const shape = check(value)
  const found = shape.length > 0 ? shape : checkConsistency(value as Record)
  if (found.length === 0) return { path, isRecord: true, problems: [] }
  const places = locatePointers(
    text,
    found.map(({ pointer }) => pointer),
  )
  return { path, isRecord: true, problems: found.map((problem, i) => ({ ...problem, ...places[i]! })) }
}

const parse = async (path: string, text: string): Promise<unknown> =>
  path.endsWith('.json') ? JSON.parse(text) : (await import('./yaml-text.ts')).parseYaml(text)

const atTop = (expected: string, found: string): PlacedProblem => ({ pointer: '', expected, found, line: 1, column: 1 })

/** The place that a parser's message tells: yaml's as line and column, V8's of JSON as an offset. */
const placeOfFault = (text: string, message: string): Pick<PlacedProblem, 'line' | 'column'> => {
  const lineAndColumn = /\bat line (\d+), column (\d+)/.exec(message)
  if (lineAndColumn !== null) return { line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) }
  const before = text.slice(0, Number(/\bat position (\d+)/.exec(message)?.[1] ?? 0)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
