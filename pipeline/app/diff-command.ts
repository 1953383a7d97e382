import { once } from 'node:events'
import { diffRecords } from '../diff/diff-records.ts'
import type { ArticleDiff, DiffList, DiffProblem, RuleSetChange } from '../diff/difference.ts'
import { openSides } from '../diff/open-sides.ts'
import { createRecordCheck } from '../run/check-record.ts'
import { loadShippedWords } from '../run/load-shipped.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { coloursFor } from './colours.ts'
import { writeDifference, writeDiffHead, writeDiffTail } from './diff-json.ts'
import { formatDiff } from './diff-report.ts'
import { createDiffTally, type DiffTally } from './diff-tally.ts'
import { showName } from './show-name.ts'

/** Options of `readout diff`, as commander gives them. */
export interface DiffOptions {
  readonly only?: readonly DiffList[]
  /** How the ids of the rules begin that are asked for. */
  readonly rule?: string
  readonly limit?: number
  readonly exitCode?: boolean
  readonly json?: boolean
}

/** What was compared, beside the differences. */
export interface DiffSummary {
  readonly articles: { compared: number; differ: number; onlyA: number; onlyB: number }
  /** How many articles went by another revision of a rule set. */
  readonly ruleSets: ReadonlyMap<string, RuleSetChange & { articles: number }>
  readonly problems: readonly DiffProblem[]
  readonly tally: DiffTally
}

/** Differences of a group that are shown where nothing is said. */
const usualLimit = 20

/**
 * Tells on standard output what changed between two sets of records, and on standard error which could not be compared. Returns
 * the exit code: 1 where there was one of those, and with `exitCode` where anything differs.
 *
 * @throws StopError
 */
export const diffCommand = async (a: string, b: string, options: DiffOptions): Promise<number> => {
  const { only, rule, json = false, limit = json ? Number.POSITIVE_INFINITY : usualLimit } = options
  const [before, after] = await openSides(a, b)
  const ruleSets = new Map<string, RuleSetChange & { articles: number }>()
  const problems: DiffProblem[] = []
  const articles = { compared: 0, differ: 0, onlyA: 0, onlyB: 0 }
  const tally = createDiffTally(json ? 0 : limit)
  let lexicon: Lexicon | undefined
  const getLexicon = (): Lexicon => {
    lexicon ??= createLexicon(loadShippedWords())
    return lexicon
  }
  const write = async (text: string): Promise<void> => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  try {
    if (json) await write(writeDiffHead(before.name, after.name))
    let written = 0
    for await (const diff of diffRecords(before, after, { check: await createRecordCheck(), getLexicon })) {
      for (const problem of diff.problems) tellProblem(problem)
      problems.push(...diff.problems)
      const differences = diff.differences.filter(
        each => (only?.includes(each.list) ?? true) && (rule === undefined || each.rule?.startsWith(rule)),
      )
      countArticle(articles, diff, differences.length > 0)
      for (const change of diff.ruleSets) {
        const key = JSON.stringify(change)
        ruleSets.set(key, { ...change, articles: (ruleSets.get(key)?.articles ?? 0) + 1 })
      }
      for (const difference of differences) {
        tally.add(diff.article, difference)
        if (json) await write(writeDifference(diff.article, difference, written++ === 0))
      }
    }
  } finally {
    before.close()
    after.close()
  }
  const summary: DiffSummary = { articles, ruleSets, problems, tally }
  await write(json ? writeDiffTail(summary) : formatDiff(summary, coloursFor(process.stdout)))
  const hasChanged = articles.differ + articles.onlyA + articles.onlyB > 0
  return problems.length > 0 || (options.exitCode && hasChanged) ? 1 : 0
}

const countArticle = (
  articles: DiffSummary['articles'],
  { in: side, problems }: ArticleDiff,
  isDifferent: boolean,
): void => {
  if (problems.length > 0) return
  if (side === 'both') articles.compared++
  if (!isDifferent) return
  if (side === 'both') articles.differ++
  else if (side === 'a') articles.onlyA++
  else articles.onlyB++
}

const tellProblem = ({ file, line, column, message }: DiffProblem): void => {
  process.stderr.write(`${showName(file)}:${line}:${column} ${coloursFor(process.stderr).red(message)}\n`)
}
