import type { FileProblem } from '../engine/errors.ts'
import { regexesOf } from '../engine/kinds/expressions.ts'
import { coverSource, expandLists } from '../engine/kinds/line-regex.ts'
import { type LoadedRule, listWords, type RuleSets } from '../engine/rule-sets.ts'
import { longLine, tailWindow } from '../stages/clean/surroundings.ts'

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
    for (const { path, source, flags, longest } of regexesAsRun(ruleSets, rule)) {
      const question = { checker: 'fuzz', maxAttackStringSize: longest, attackLimit: 2_000_000, timeout: 1000 } as const
      const { status, complexity } = await judge.check(source, flags, question)
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

/** What element rules see of a page is cut at 300 characters of text, or of class and of id. */
const longestOfPage = 700

/** The regular expressions of a rule with lists written out and ends bound as the clean stage binds them. */
const regexesAsRun = (ruleSets: RuleSets, rule: LoadedRule) =>
  regexesOf(rule.kind, rule as never).map(({ path, source, flags }) => {
    const expanded = expandLists(source, name => listWords(ruleSets, rule.set, name))
    if (rule.kind === 'element') return { path, flags, source: expanded, longest: longestOfPage }
    if (rule.kind !== 'line') return { path, flags, source: expanded, longest: longLine }
    const { part = 'whole', characters = [0, longLine] } = rule.line
    const isCover = path.at(-1) === 'regex'
    const isOfPart = isCover || path[0] === 'facts'
    const longest = isOfPart && part === 'tail' ? tailWindow : Math.min(longLine, characters[1])
    return { path, flags, source: isCover ? coverSource(part, expanded) : expanded, longest }
  })
