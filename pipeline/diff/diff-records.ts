import { posix } from 'node:path'
import type { Record } from '../record/record.ts'
import type { CheckRecord } from '../run/check-record.ts'
import { checkRecordText } from '../run/check-record-text.ts'
import { linesEnding } from '../run/find-records.ts'
import { formatRecordProblem } from '../run/record-problem.ts'
import { recordPath } from '../run/sinks/record-sink.ts'
import { DropError } from '../stages/read/drop-error.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { ArticleEntry } from './article-entry.ts'
import { articleDifference } from './compare-articles.ts'
import { compareRecords } from './compare-records.ts'
import type { ArticleDiff, DiffProblem, RuleSetChange } from './difference.ts'
import { joinArticles } from './join-articles.ts'
import { listEntries } from './list-entries.ts'
import type { RecordFolder } from './record-folder.ts'
import { createShelf } from './shelf.ts'

/** What a comparison goes by. */
export interface Needs {
  readonly check: CheckRecord
  readonly getLexicon: () => Lexicon
}

/**
 * Compares two sets of records, an article at a time: one record of each side is in memory, and the names of all articles.
 * Articles come by name, or in the order of the lines; what one side has alone comes last.
 */
export async function* diffRecords(a: RecordFolder, b: RecordFolder, needs: Needs): AsyncGenerator<ArticleDiff> {
  const isLone = [a, b].every(({ isFile, files }) => isFile && !linesEnding.test(files[0]!.path))
  const shelf = createShelf()
  try {
    for await (const joined of joinArticles(listEntries(a, isLone), listEntries(b, isLone), shelf)) {
      if ('message' in joined)
        yield { article: joined.file, in: 'both', differences: [], problems: [joined], ruleSets: [] }
      else {
        const diff = await diffArticle(joined.a, joined.b, needs)
        if (diff) yield diff
      }
    }
  } finally {
    shelf.close()
  }
}

/** Null where no side has a record: a folder may hold other JSON. */
const diffArticle = async (
  before: ArticleEntry | null,
  after: ArticleEntry | null,
  { check, getLexicon }: Needs,
): Promise<ArticleDiff | null> => {
  const [a, b] = [await readEntry(before), await readEntry(after)]
  const key = (after ?? before)!.key
  const same: ArticleDiff = { article: key, in: 'both', differences: [], problems: [], ruleSets: [] }
  if (a.text !== null && a.text === b.text && isRecordLike.test(a.text)) return same
  const [one, other] = [await checkEntry(a, check), await checkEntry(b, check)]
  const problems = [...one.problems, ...other.problems]
  if (problems.length > 0) return { ...same, problems }
  const [old, now] = [one.record, other.record]
  if (old && now) {
    const differences = compareRecords(old, now, getLexicon)
    return { ...same, article: nameOf(key, now), differences, ruleSets: compareRuleSets(old, now) }
  }
  const record = now ?? old
  if (record === null) return null
  const { source, article, statements } = record
  const is = `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`
  const facts = { source, article }
  const difference = now
    ? articleDifference('gained', is, [], null, facts)
    : articleDifference('lost', is, [], facts, null)
  return { ...same, article: nameOf(key, record), in: now ? 'b' : 'a', differences: [difference] }
}

/** How records begin in JSON and YAML, as Readout writes them. */
const isRecordLike = /^(?:\{\s*"schemaVersion"|schemaVersion:)/

interface ReadEntry {
  readonly entry: ArticleEntry | null
  /** Null where there is none, or it cannot be read. */
  readonly text: string | null
  readonly failure: string | null
}

const readEntry = async (entry: ArticleEntry | null): Promise<ReadEntry> => {
  try {
    return { entry, text: entry && (await entry.text()), failure: null }
  } catch (error) {
    if (!(error instanceof DropError)) throw error
    return { entry, text: null, failure: error.message }
  }
}

const checkEntry = async (
  { entry, text, failure }: ReadEntry,
  check: CheckRecord,
): Promise<{ readonly record: Record | null; readonly problems: readonly DiffProblem[] }> => {
  if (entry === null) return { record: null, problems: [] }
  const { file, line, isNamed } = entry
  if (text === null) return { record: null, problems: [{ file, line: line ?? 1, column: 1, message: failure! }] }
  const { record, problems } = await checkRecordText(text, { path: line === null ? file : '', isNamed }, check)
  const placed = problems.map(problem => ({
    file,
    line: line ?? problem.line,
    column: problem.column,
    message: formatRecordProblem(problem),
  }))
  return { record, problems: placed }
}

/** The article's name in its drop's folder, where the record stands under another name than a run gives it. */
const nameOf = (key: string, record: Record): string => {
  const name = recordPath(record.source)
  return key === name || key.endsWith(`/${name}`) ? key : posix.join(posix.dirname(key), name)
}

const compareRuleSets = (a: Record, b: Record): RuleSetChange[] => {
  const [before, after] = [a.provenance.rules, b.provenance.rules]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(set => before[set] !== after[set])
    .map(set => ({ set, before: before[set] ?? null, after: after[set] ?? null }))
}
