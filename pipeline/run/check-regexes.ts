import type { RuleProblem } from '../engine/errors.ts'
import { expandLists } from '../engine/kinds/line-regex.ts'
import { regexesOf } from '../engine/kinds/rule.ts'
import { listWords, type RuleSets } from '../engine/rule-sets.ts'

/** The share of the `recheck` package that is used: whether matching a regular expression takes time in proportion to the text. */
export interface RegexJudge {
  check(
    source: string,
    flags: string,
  ): Promise<{ readonly status: 'safe' | 'vulnerable' | 'unknown'; readonly complexity?: { readonly summary: string } }>
}

/** Finds regular expressions of rules in force whose time may grow faster than the text. */
export const checkRegexes = async (ruleSets: RuleSets, judge: RegexJudge): Promise<RuleProblem[]> => {
  const problems: RuleProblem[] = []
  for (const rule of ruleSets.rules) {
    if (rule.state !== 'in-force') continue
    for (const { path, source, flags } of regexesOf(rule.kind, rule as never)) {
      const expanded = expandLists(source, name => listWords(ruleSets, rule.set, name))
      const { status, complexity } = await judge.check(expanded, flags)
      if (status !== 'vulnerable') continue
      const message = `${rule.id}: ${path.join('.')} may take ${complexity?.summary ?? 'superlinear'} time`
      problems.push({ file: rule.file, line: rule.fileLine, column: 1, message })
    }
  }
  return problems
}
