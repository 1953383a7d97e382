import { createHash } from 'node:crypto'
import { RuleError } from './errors.ts'
import { findRuleFiles, type RuleFileText } from './find-rule-files.ts'
import { joinRuleFiles } from './join-rule-files.ts'
import { readRuleFile } from './read-rule-file.ts'
import type { RuleSets } from './rule-sets.ts'

export interface LoadOptions {
  /** Rule sets loaded before (ours, as built): the directories then hold only users' files. */
  readonly base?: RuleSets
}

/**
 * Loads the rule files below each directory: ours first, users' after it, which may add, override, disable and extend.
 * @throws RuleError with all problems of all files
 */
export const loadRuleSets = (directories: readonly string[], options: LoadOptions = {}): RuleSets =>
  loadRuleTexts(directories.flatMap(findRuleFiles), options)

/** The same from texts already read, in order. @throws RuleError with all problems of all files */
export const loadRuleTexts = (texts: readonly RuleFileText[], { base }: LoadOptions = {}): RuleSets => {
  const files = texts.map(readRuleFile)
  const joined = joinRuleFiles(files, base)
  const problems = files.flatMap(file => file.problems.sort((a, b) => a.line - b.line || a.column - b.column))
  if (problems.length > 0) throw new RuleError(problems)
  return { ...joined, hash: hashOf(texts, base) }
}

/** SHA-256 over the contents in their order, and over the rule sets that they were added to. */
const hashOf = (texts: readonly RuleFileText[], base: RuleSets | undefined): string => {
  if (texts.length === 0 && base !== undefined) return base.hash
  const hash = createHash('sha256').update(base?.hash ?? '')
  for (const { text } of texts) hash.update(`${Buffer.byteLength(text)}\n`).update(text)
  return hash.digest('hex')
}
