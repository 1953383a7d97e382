import { valueAt } from '../run/record-problem.ts'
import { recordPath } from '../run/sinks/record-sink.ts'

/** What a record is called before it is read whole: with its drop's name, which is that of the article where it is the only one. */
export interface EntryName {
  readonly key: string
  readonly drop: string
}

/** Why a text has no such name. */
export interface NoName {
  /** False for JSON that is no record at all. */
  readonly isRecord: boolean
  readonly column: number
  readonly message: string
}

/** How a record begins that Readout wrote on a line: what names it stands before all that is long. */
const head =
  /^\{"schemaVersion":"[^"]*","id":"[^"]*","source":\{"file":("(?:[^"\\]|\\.)*"),(?:"part":("(?:[^"\\]|\\.)*"),)?"mediaType"/

/** The name of a record by its text; parsed only where it does not begin as Readout writes them. */
export const nameRecord = (text: string, parse: (text: string) => unknown): EntryName | NoName => {
  const [, quotedFile, quotedPart] = head.exec(text) ?? []
  try {
    if (quotedFile !== undefined) return nameOf(JSON.parse(quotedFile), quotedPart && JSON.parse(quotedPart))
    const value = parse(text)
    const file = valueAt(value, '/source/file')
    if (typeof file === 'string') return nameOf(file, valueAt(value, '/source/part'))
    const isRecord = valueAt(value, '/schemaVersion') !== undefined
    return { isRecord, column: 1, message: '/source/file: expected text, found nothing' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const column = Number(/\bat position (\d+)/.exec(message)?.[1] ?? 0) + 1
    return { isRecord: true, column, message: `expected well-formed JSON, found ${message}` }
  }
}

const nameOf = (file: string, part: unknown): EntryName => ({
  key: recordPath({ file, part: typeof part === 'string' ? part : undefined }),
  drop: file,
})
