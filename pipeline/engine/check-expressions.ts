import { patternsOf } from './kinds/expressions.ts'
import { expandLists } from './kinds/line-regex.ts'
import { checkPatternSize } from './pattern/measure-pattern.ts'
import { parsePattern } from './pattern/parse-pattern.ts'
import { PatternError } from './pattern/syntax.ts'
import type { RuleFile } from './read-rule-file.ts'
import type { RefuseRegex } from './regex/refuse-slow-regexes.ts'
import { regexesAsRun } from './regex/regexes-as-run.ts'
import { listNames, listWords, type RuleSets } from './rule-sets.ts'
import { didYouMean } from './suggest-word.ts'

/** Finds patterns and regular expressions of a file that do not compile, are too large or too slow, or name lists out of sight. */
export const checkExpressions = (
  { set = '', rules, problems, problemAt }: RuleFile,
  known: Pick<RuleSets, 'sets' | 'lists'>,
  refuse: RefuseRegex,
): void => {
  const words = (name: string, at: number): readonly string[] => {
    const found = listWords(known, set, name)
    if (found !== undefined) return found
    throw new PatternError(`unknown list {${name}}${didYouMean(name, listNames(known, set))}`, at)
  }
  for (const { kind, rule, path } of rules) {
    for (const { path: below, pattern } of patternsOf(kind, rule as never)) {
      try {
        checkPatternSize(parsePattern(pattern), words)
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        problems.push(problemAt([...path, ...below], error.message, error.at))
      }
    }
    for (const regex of regexesAsRun(kind, rule)) {
      const { path: below, source, flags } = regex
      try {
        new RegExp(
          expandLists(source, name => listWords(known, set, name)),
          flags,
        )
      } catch (error) {
        problems.push(problemAt([...path, ...below], error instanceof Error ? error.message : String(error)))
        continue
      }
      const slow = refuse(regex, name => listWords(known, set, name) ?? [])
      if (slow !== undefined) {
        problems.push(problemAt([...path, ...below], `${rule.id}: ${slow.message}`, slow.at))
      }
    }
  }
}
