import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RuleError } from '../engine/errors.ts'
import { loadRuleSets } from '../engine/load-rule-sets.ts'
import type { RuleSets } from '../engine/rule-sets.ts'
import { cacheDirectory } from './cache-directory.ts'
import { checkRuleWords } from './check-rule-words.ts'
import { loadBuiltRules } from './load-shipped.ts'
import { StopError } from './stop-error.ts'

/**
 * Readout's rule sets, and over them those of users' directories in order.
 *
 * @throws RuleError with everything that is wrong in the files; StopError where a directory does not exist
 */
export const loadRules = (directories: readonly string[]): RuleSets => {
  const base = loadBuiltRules() ?? loadRuleSets([relative(process.cwd(), fileURLToPath(sources))])
  if (directories.length === 0) return base
  for (const directory of directories) {
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) continue
    throw new StopError(`${directory}: no such folder; --rules takes a folder of rule files`)
  }
  const kept = cacheDirectory()
  const ruleSets = loadRuleSets(directories, { base, ...(kept !== undefined && { cacheDirectory: kept }) })
  const problems = checkRuleWords(ruleSets, base)
  if (problems.length > 0) throw new RuleError(problems)
  return ruleSets
}

const sources = new URL('../rules/', import.meta.url)
