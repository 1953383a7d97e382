import { kindOf, patternsOf } from './kinds/rule.ts'
import { checkPatternSize } from './pattern/measure-pattern.ts'
import { parsePattern } from './pattern/parse-pattern.ts'
import { PatternError } from './pattern/syntax.ts'
import type { FileRule, RuleFile } from './read-rule-file.ts'
import { type LoadedRule, listWords, type RuleSet, type RuleSets } from './rule-sets.ts'
import { didYouMean } from './suggest-word.ts'

type Draft = Omit<RuleSets, 'hash'>

/** Puts files together, on top of rule sets loaded before, and adds what does not fit to each file's problems. */
export const joinRuleFiles = (files: readonly RuleFile[], base: RuleSets | undefined): Draft => {
  const sets = joinSets(files, base?.sets ?? [])
  const lists = joinLists(files, sets, base?.lists ?? {})
  const rules = joinRules(files, base?.rules ?? [])
  for (const file of files) {
    checkPhrases(file)
    for (const rule of file.rules) checkPatterns(file, rule, { sets, lists })
  }
  return { format: 1, sets, lists, rules }
}

const joinSets = (files: readonly RuleFile[], before: readonly RuleSet[]): RuleSet[] => {
  const sets = new Map(before.map(set => [set.set, set]))
  for (const { set, revision, about, file, uses, problems, problemAt } of files) {
    if (set === undefined) continue
    const other = sets.get(set)
    if (other !== undefined) problems.push(problemAt(['set'], `set "${set}" is also in ${other.file}`))
    else sets.set(set, { set, revision, about, file, uses })
  }
  for (const { uses, problems, problemAt } of files) {
    uses.forEach((name, index) => {
      if (!sets.has(name))
        problems.push(problemAt(['uses', index], `unknown set "${name}"${didYouMean(name, sets.keys())}`))
    })
  }
  return [...sets.values()]
}

const joinLists = (
  files: readonly RuleFile[],
  sets: readonly RuleSet[],
  before: RuleSets['lists'],
): RuleSets['lists'] => {
  const lists: Record<string, Record<string, readonly string[]>> = {}
  for (const [set, named] of Object.entries(before)) lists[set] = { ...named }
  for (const { set, lists: own } of files) {
    for (const [name, words] of Object.entries(own)) {
      if (set !== undefined && Array.isArray(words)) lists[set] = { ...lists[set], [name]: words }
    }
  }
  for (const { uses, lists: own, problems, problemAt } of files) {
    for (const [name, list] of Object.entries(own)) {
      if (Array.isArray(list)) continue
      const homes = uses.length > 0 ? uses : sets.map(({ set }) => set)
      const having = homes.filter(home => lists[home]?.[name] !== undefined)
      const [home] = having
      if (home === undefined)
        problems.push(problemAt(['lists', name], `no set that the file uses has a list "${name}" to extend`))
      else if (having.length > 1) {
        problems.push(
          problemAt(['lists', name], `list "${name}" stands in ${having.join(' and ')}: say in uses which is meant`),
        )
      } else lists[home]![name] = [...lists[home]![name]!, ...list.words]
    }
  }
  return lists
}

const joinRules = (files: readonly RuleFile[], before: readonly LoadedRule[]): LoadedRule[] => {
  const rules: LoadedRule[] = [...before]
  const at = new Map(rules.map((rule, index) => [rule.id, index]))
  const setState = (index: number, state: LoadedRule['state']): void => {
    rules[index] = { ...rules[index]!, state }
  }
  for (const { file, set = '', rules: own, problems, problemAt } of files) {
    for (const { rule, kind, path } of own) {
      const line = problemAt(path, '').line
      const loaded = {
        ...rule,
        kind,
        set,
        file,
        line,
        state: rule.retired === undefined ? 'in-force' : 'retired',
      } as LoadedRule
      const target = rule.overrides === undefined ? undefined : at.get(rule.overrides)
      const same = at.get(rule.id)
      if (rule.overrides !== undefined && target === undefined) {
        problems.push(
          problemAt([...path, 'overrides'], `unknown rule "${rule.overrides}"${didYouMean(rule.overrides, at.keys())}`),
        )
      } else if (same !== undefined && same !== target) {
        const { file: otherFile, line: otherLine } = rules[same]!
        problems.push(problemAt([...path, 'id'], `id "${rule.id}" is also at ${otherFile}:${otherLine}`))
      } else {
        if (target !== undefined) setState(target, 'overridden')
        at.set(rule.id, rules.push(loaded) - 1)
      }
    }
  }
  for (const { disable, problems, problemAt } of files) {
    disable.forEach((id, index) => {
      const target = at.get(id)
      if (target === undefined)
        problems.push(problemAt(['disable', index], `unknown rule "${id}"${didYouMean(id, at.keys())}`))
      else setState(target, 'disabled')
    })
  }
  return rules
}

/** One phrase under two labels in one file: only one of them could ever be meant. */
const checkPhrases = ({ rules, problems, problemAt }: RuleFile): void => {
  const seen = new Map<string, { readonly label: string; readonly id: string }>()
  for (const { kind, rule, path } of rules) {
    if (kind !== 'phrases' || !('phrases' in rule) || kindOf(rule) !== 'phrases') continue
    rule.phrases.forEach((entry, index) => {
      const phrases = typeof entry === 'string' ? [entry] : entry.any
      phrases.forEach((phrase, inner) => {
        const other = seen.get(phrase.toLowerCase())
        if (other !== undefined && other.label !== rule.label) {
          const below = typeof entry === 'string' ? [index] : [index, 'any', inner]
          problems.push(problemAt([...path, 'phrases', ...below], `"${phrase}" is also ${other.label} in ${other.id}`))
        } else seen.set(phrase.toLowerCase(), { label: rule.label, id: rule.id })
      })
    })
  }
}

const checkPatterns = (
  { set = '', problems, problemAt }: RuleFile,
  { kind, rule, path }: FileRule,
  draft: Pick<Draft, 'sets' | 'lists'>,
): void => {
  for (const { path: below, pattern } of patternsOf(kind, rule as never)) {
    try {
      checkPatternSize(parsePattern(pattern), (name, at = 0) => {
        const words = listWords(draft, set, name)
        if (words === undefined)
          throw new PatternError(`unknown list {${name}}: neither in this file nor in a set that it uses`, at)
        return words
      })
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      problems.push(problemAt([...path, ...below], error.message, error.at))
    }
  }
}
