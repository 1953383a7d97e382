import { linesEnding } from '../run/find-records.ts'
import { collectBytes } from '../run/parts/collect-bytes.ts'
import { cutLines, type Line } from '../run/parts/stream/cut-lines.ts'
import { decodeStream } from '../run/parts/stream/decode-stream.ts'
import { unpackStream } from '../run/stream-bytes.ts'
import { DropError } from '../stages/read/drop-error.ts'
import type { ArticleEntry } from './article-entry.ts'
import type { DiffProblem } from './difference.ts'
import { nameRecord } from './name-record.ts'
import type { RecordFile, RecordFolder } from './record-folder.ts'

/** The longest record, in bytes: what a string can hold, with room to spare. */
const most = 256e6

/**
 * The records of a folder: those that have a file each, by name, of two forms of one the JSON; then those that stand a line each,
 * read as a stream. Of two records of one article the second is a problem, and so is a file that cannot be read.
 *
 * @param isLone a file that holds one record is compared with another such, whatever they are called
 */
export async function* listEntries(folder: RecordFolder, isLone: boolean): AsyncGenerator<ArticleEntry | DiffProblem> {
  const seen = new Set<string>()
  const singles = folder.files
    .filter(({ path }) => !linesEnding.test(path))
    .map(file => ({ file, key: file.path.replace(/\.\w+$/, '') }))
    .sort((a, b) => order(a.key, b.key) || order(a.file.path, b.file.path))
  for (const [index, { file, key }] of singles.entries()) {
    if (singles[index - 1]?.key === key) continue
    const entry = singleEntry(file, folder.isFile, key)
    if (!folder.isFile) seen.add(key)
    yield isLone ? { ...entry, key: '' } : folder.isFile ? await namedByRecord(entry) : entry
  }
  for (const file of folder.files.filter(({ path }) => linesEnding.test(path))) {
    for await (const entry of readLines(file)) {
      if ('message' in entry) yield entry
      else if (seen.has(entry.key)) yield repeated(entry)
      else {
        seen.add(entry.key)
        yield entry
      }
    }
  }
}

const repeated = ({ file, line, key }: ArticleEntry): DiffProblem => ({
  file,
  line: line ?? 1,
  column: 1,
  message: `another record of ${key}: only the first is compared`,
})

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const singleEntry = (file: RecordFile, isNamed: boolean, key: string): ArticleEntry => ({
  key,
  drop: key,
  file: file.shown,
  line: null,
  isNamed,
  held: null,
  text: async () => (await collectBytes(file.bytes(), most)).toString(),
})

/** A file that was named itself may be called anything: its record tells the article. */
const namedByRecord = async (entry: ArticleEntry): Promise<ArticleEntry> => {
  const text = await entry.text()
  const isYaml = /\.ya?ml$/.test(entry.file)
  const name = nameRecord(text, isYaml ? (await import('../run/yaml-text.ts')).parseYaml : JSON.parse)
  return { ...entry, ...('key' in name && name), text: async () => text }
}

async function* readLines(file: RecordFile): AsyncGenerator<ArticleEntry | DiffProblem> {
  let number = 0
  try {
    const packed = file.bytes()
    const bytes = file.path.endsWith('.gz') ? unpackStream(packed, { maxRatio: Number.MAX_SAFE_INTEGER }) : packed
    for await (const line of cutLines(decodeStream(bytes).text, most)) {
      number = line.number
      const entry = readLine(line, file.shown)
      if (entry !== null) yield entry
    }
  } catch (error) {
    if (!(error instanceof DropError)) throw error
    yield { file: file.shown, line: number + 1, column: 1, message: error.message }
  }
}

/** Null for a line that is blank, or other JSON than a record. */
const readLine = (line: Line, file: string): ArticleEntry | DiffProblem | null => {
  const problem = (column: number, message: string): DiffProblem => ({ file, line: line.number, column, message })
  if ('length' in line) return problem(1, `a line of ${line.length} characters is too long for a record`)
  const { text } = line
  if (text.trim() === '') return null
  const name = nameRecord(text, JSON.parse)
  if ('key' in name) return { ...name, file, line: line.number, isNamed: false, held: text, text: async () => text }
  return name.isRecord ? problem(name.column, name.message) : null
}
