import { createHash } from 'node:crypto'
import { RuleError } from './errors.ts'
import { findRuleFiles, type RuleFileText } from './find-rule-files.ts'
import { joinRuleFiles } from './join-rule-files.ts'
import { readRuleFile } from './read-rule-file.ts'
import { readCachedRuleSets, writeCachedRuleSets } from './rule-set-cache.ts'
import type { RuleSets } from './rule-sets.ts'

/** What the loader may build on, and where it may keep what it has checked. */
export interface LoadOptions {
  /** Rule sets loaded before (ours, as built): the directories then hold only users' files. */
  readonly base?: RuleSets
  /** Where the checked form is kept by content hash, so that a second run parses no YAML. Made when it is missing. */
  readonly cacheDirectory?: string
}

/**
 * Loads the rule files below each directory: ours first, users' after it, which may add, override, disable and extend.
 * @throws RuleError with all problems of all files
 */
export const loadRuleSets = (directories: readonly string[], options: LoadOptions = {}): RuleSets => {
  const { base, cacheDirectory } = options
  const texts = directories.flatMap(findRuleFiles)
  if (base !== undefined && texts.length === 0) return base
  if (cacheDirectory === undefined) return loadRuleTexts(texts, base)
  const key = hashOf(texts, base, ({ file, text }) => `${file}\n${text}`)
  const cached = readCachedRuleSets(cacheDirectory, key)
  if (cached !== undefined) return cached
  const ruleSets = loadRuleTexts(texts, base)
  writeCachedRuleSets(cacheDirectory, key, ruleSets)
  return ruleSets
}

/** The same from texts already read, in order. @throws RuleError with all problems of all files */
export const loadRuleTexts = (texts: readonly RuleFileText[], base?: RuleSets): RuleSets => {
  const files = texts.map(readRuleFile)
  const joined = joinRuleFiles(files, base)
  const problems = files.flatMap(file => file.problems.sort((a, b) => a.line - b.line || a.column - b.column))
  if (problems.length > 0) throw new RuleError(problems)
  return { ...joined, hash: hashOf(texts, base, ({ text }) => text) }
}

/** SHA-256 over the files in their order, and over the rule sets that they are added to. */
const hashOf = (
  texts: readonly RuleFileText[],
  base: RuleSets | undefined,
  contentOf: (file: RuleFileText) => string,
): string => {
  const hash = createHash('sha256').update(base?.hash ?? '')
  for (const text of texts) {
    const content = contentOf(text)
    hash.update(`${Buffer.byteLength(content)}\n`).update(content)
  }
  return hash.digest('hex')
}
