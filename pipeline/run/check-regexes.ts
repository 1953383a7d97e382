import type { FileProblem } from '../engine/errors.ts'
import { coverSource, expandLists } from '../engine/kinds/line-regex.ts'
import { regexesAsRun } from '../engine/regex/regexes-as-run.ts'
import { listWords, type RuleSets } from '../engine/rule-sets.ts'

/** What a judge is asked: whether a text of at most this many characters makes the expression take more than this many steps. */
export interface RegexQuestion {
  readonly checker: 'fuzz'
  readonly maxAttackStringSize: number
  readonly attackLimit: number
  /** Milliseconds after which the expression stays unjudged. */
  readonly timeout: number
}

/** The share of the `recheck` package that is used. */
export interface RegexJudge {
  check(
    source: string,
    flags: string,
    question: RegexQuestion,
  ): Promise<{
    readonly status: 'safe' | 'vulnerable' | 'unknown'
    readonly complexity?: { readonly summary: string } | undefined
  }>
}

/** What was found of the regular expressions of rules, each with the place of its rule. */
export interface RegexVerdicts {
  readonly slow: readonly FileProblem[]
  /** Those on which the judge came to no end within a second; they pass. */
  readonly unjudged: readonly FileProblem[]
}

/** Finds regular expressions of rules in force that may take more than two million steps on the longest text that they can be given. */
export const checkRegexes = async (ruleSets: RuleSets, judge: RegexJudge): Promise<RegexVerdicts> => {
  const slow: FileProblem[] = []
  const unjudged: FileProblem[] = []
  for (const rule of ruleSets.rules) {
    if (rule.state !== 'in-force') continue
    for (const regex of regexesAsRun(rule.kind, rule)) {
      const { path, source, flags, part, longest } = regex
      const question = { checker: 'fuzz', maxAttackStringSize: longest, attackLimit: 2_000_000, timeout: 1000 } as const
      const expanded = expandLists(source, name => listWords(ruleSets, rule.set, name))
      const bound = part === undefined ? expanded : coverSource(part, expanded)
      const { status, complexity } = await judge.check(bound, flags, question)
      const add = (to: FileProblem[], verdict: string): void => {
        const message = `${rule.id}: ${path.join('.')} ${verdict}`
        to.push({ file: rule.file, line: rule.fileLine, column: 1, message })
      }
      if (status === 'vulnerable') add(slow, `may take ${complexity?.summary ?? 'superlinear'} time`)
      else if (status === 'unknown') add(unjudged, 'could not be judged within a second')
    }
  }
  return { slow, unjudged }
}
