import type { RuleProblem } from '../engine/errors.ts'
import { coverSource, expandLists } from '../engine/kinds/line-regex.ts'
import { regexesOf } from '../engine/kinds/rule.ts'
import { type LoadedRule, listWords, type RuleSets } from '../engine/rule-sets.ts'

/** What the regular expressions of lines are given to do: lines of at most 2,000 characters, 2 million steps, a second to judge each. */
const limits = { checker: 'fuzz', maxAttackStringSize: 2000, attackLimit: 2_000_000, timeout: 1000 } as const

/** The share of the `recheck` package that is used: looks for a text on which a regular expression takes more steps than it may. */
export interface RegexJudge {
  check(
    source: string,
    flags: string,
    parameters?: typeof limits,
  ): Promise<{
    readonly status: 'safe' | 'vulnerable' | 'unknown'
    readonly complexity?: { readonly summary: string }
  }>
}

/**
 * Finds regular expressions of rules in force whose time grows faster than a line's length, and so far that it would be felt. One that
 * cannot be judged in time passes.
 */
export const checkRegexes = async (ruleSets: RuleSets, judge: RegexJudge): Promise<RuleProblem[]> => {
  const verdicts = ruleSets.rules
    .filter(({ state }) => state === 'in-force')
    .flatMap(rule => regexesAsRun(ruleSets, rule).map(regex => ({ rule, ...regex })))
    .map(async ({ rule, path, source, flags }): Promise<RuleProblem[]> => {
      const { status, complexity } = await judge.check(source, flags, limits)
      if (status !== 'vulnerable') return []
      const message = `${rule.id}: ${path.join('.')} may take ${complexity?.summary ?? 'superlinear'} time`
      return [{ file: rule.file, line: rule.fileLine, column: 1, message }]
    })
  return (await Promise.all(verdicts)).flat()
}

/** The regular expressions of a rule with lists written out and ends bound as the clean stage binds them. */
const regexesAsRun = (ruleSets: RuleSets, rule: LoadedRule) =>
  regexesOf(rule.kind, rule as never).map(({ path, source, flags }) => {
    const expanded = expandLists(source, name => listWords(ruleSets, rule.set, name))
    const isCover = rule.kind === 'line' && path.at(-1) === 'regex'
    return { path, flags, source: isCover ? coverSource(rule.line.part ?? 'whole', expanded) : expanded }
  })
