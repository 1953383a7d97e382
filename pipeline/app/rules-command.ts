import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileProblem, formatProblem } from '../engine/errors.ts'
import type { RuleSets } from '../engine/rule-sets.ts'
import { checkRegexes, type RegexVerdicts } from '../run/check-regexes.ts'
import { checkExamples } from '../run/check-rules.ts'
import { describeRules } from '../run/describe-rules.ts'
import { findDrops } from '../run/find-drops.ts'
import { createTopiclessPhrases } from '../run/find-topicless-phrases.ts'
import { createUnlistedWords } from '../run/find-unlisted-words.ts'
import { createUnusedRules } from '../run/find-unused-rules.ts'
import type { FoundDrop } from '../run/found-drop.ts'
import { keepVerdicts } from '../run/keep-verdicts.ts'
import { loadRules } from '../run/load-rules.ts'
import { loadShippedWords } from '../run/load-shipped.ts'
import { openDrop } from '../run/open-drop.ts'
import { createReader, type Reader, type Reading } from '../run/reading.ts'
import { writeJson } from '../run/write-json.ts'
import { DropError } from '../stages/read/drop-error.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { coloursFor } from './colours.ts'
import { findConfig } from './find-config.ts'
import { tellFailure } from './tell-failure.ts'

/** What both commands on rules take. */
export interface RulesOptions {
  /** Folders laid over the shipped rules. */
  readonly rules?: readonly string[]
}

/**
 * Loads the rule files, runs the examples and counterexamples of every rule in force, and looks for regular expressions
 * that may be slow. Returns the exit code: 2 where something is wrong.
 *
 * @throws RuleError, StopError
 */
export const checkRulesCommand = async (
  options: RulesOptions & { readonly unused?: string; readonly verbose?: boolean },
): Promise<number> => {
  const ruleSets = await rulesInForce(options)
  const reader = createReader(ruleSets, createLexicon(loadShippedWords()))
  if (options.unused !== undefined) return listUnused(ruleSets, reader, await findDrops([options.unused]))
  const { slow, unjudged } = await judgeRegexes(ruleSets)
  const problems = [...checkExamples(ruleSets, reader), ...slow]
  tell(problems)
  if (options.verbose) tell(unjudged)
  else if (unjudged.length > 0) {
    process.stderr.write(`${unjudged.length} regular expressions could not be judged for speed: --verbose names them\n`)
  }
  const count = ruleSets.rules.filter(({ state }) => state === 'in-force').length
  const verdict =
    problems.length === 0
      ? 'all do what their examples show'
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  process.stdout.write(`${count} rules in ${ruleSets.sets.length} sets: ${verdict}\n`)
  return problems.length === 0 ? 0 : 2
}

/** Shows every rule with its place and state. @throws RuleError, StopError */
export const listRulesCommand = async (options: RulesOptions & { readonly json?: boolean }): Promise<number> => {
  const rules = describeRules(await rulesInForce(options))
  if (options.json) {
    process.stdout.write(writeJson(rules))
    return 0
  }
  const colours = coloursFor(process.stdout)
  const width = rules.reduce((most, { id }) => Math.max(most, id.length), 0)
  for (const { id, kind, label, state, file, line } of rules) {
    const note = state === 'in-force' ? '' : colours.yellow(`  ${state}`)
    process.stdout.write(`${id.padEnd(width)}  ${kind.padEnd(7)}  ${label}  ${colours.dim(`${file}:${line}`)}${note}\n`)
  }
  return 0
}

const tell = (problems: readonly FileProblem[]): void => {
  process.stderr.write(problems.map(problem => `${formatProblem(problem)}\n`).join(''))
}

const rulesInForce = async ({ rules = [] }: RulesOptions): Promise<RuleSets> =>
  loadRules([...((await findConfig()).rules ?? []), ...rules])

const listUnused = async (ruleSets: RuleSets, reader: Reader, drops: readonly FoundDrop[]): Promise<number> => {
  const rules = createUnusedRules(ruleSets, reader.findFired)
  const words = createUnlistedWords()
  const phrases = createTopiclessPhrases()
  let articles = 0
  const take = (reading: Reading): void => {
    articles++
    for (const collector of [rules, words, phrases]) collector.add(reading)
  }
  for (const drop of drops) {
    try {
      for await (const opened of openDrop(drop, reader.open)) {
        if ('article' in opened) take(reader.readArticle(opened.article))
        else tellFailure({ file: drop.name, ...opened }, opened.failure)
      }
    } catch (error) {
      if (!(error instanceof DropError)) throw error
      tellFailure({ file: drop.name }, error)
    }
  }
  const unused = rules.found()
  for (const { id, file, fileLine } of unused) process.stdout.write(`${file}:${fileLine} ${id}\n`)
  process.stdout.write(`${unused.length} rules never fired in ${articles} articles\n`)
  for (const { looksLike, word, count } of words.found()) {
    process.stdout.write(`${word} looks like a ${looksLike}, ${count} times, and is in no rule\n`)
  }
  for (const { phrase, count } of phrases.found()) {
    process.stdout.write(`"${phrase}" stands in ${count} statements that name no topic\n`)
  }
  return 0
}

/** recheck is a development dependency: where Readout is installed without it, the regular expressions go unjudged, and it says so. */
const judgeRegexes = async (ruleSets: RuleSets): Promise<RegexVerdicts> => {
  try {
    const judge = await import('recheck')
    return await checkRegexes(ruleSets, keepVerdicts(judge, join(tmpdir(), 'readout-regexes.json')))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    process.stderr.write('regular expressions are not checked for their speed: npm install recheck\n')
    return { slow: [], unjudged: [] }
  }
}
