import { checkExpressions } from './check-expressions.ts'
import { checkExtendedLists } from './check-extended-lists.ts'
import { checkPhrases } from './check-phrases.ts'
import { checkSelectors } from './check-selectors.ts'
import type { RuleFile } from './read-rule-file.ts'
import { createRefuseSlowRegexes } from './regex/refuse-slow-regexes.ts'
import type { LoadedRule, RuleSet, RuleSets } from './rule-sets.ts'
import { didYouMean } from './suggest-word.ts'

type Draft = Omit<RuleSets, 'hash'>

/** Puts files together, on top of rule sets loaded before, and adds what does not fit to each file's problems. */
export const joinRuleFiles = (files: readonly RuleFile[], base: RuleSets | undefined): Draft => {
  const sets = joinSets(files, base?.sets ?? [])
  const lists = joinLists(files, sets, base?.lists ?? {})
  const rules = joinRules(files, base?.rules ?? [])
  // Our own are judged by the tests: no load of them takes that time.
  const refuse = base === undefined ? () => undefined : createRefuseSlowRegexes()
  for (const file of files) {
    checkPhrases(file)
    checkExpressions(file, { sets, lists }, refuse)
    checkSelectors(file)
  }
  if (base !== undefined) checkExtendedLists(files, { sets, lists, rules }, base, refuse)
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
      if (!sets.has(name)) problems.push(problemAt(['uses', index], unknown('set', name, sets.keys())))
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
      if (set === undefined || !Array.isArray(words)) continue
      lists[set] ??= {}
      lists[set][name] = words
    }
  }
  for (const { uses, lists: own, problems, problemAt } of files) {
    for (const [name, list] of Object.entries(own)) {
      if (Array.isArray(list)) continue
      const homes = uses.length > 0 ? uses : sets.map(({ set }) => set)
      const having = homes.filter(home => Object.hasOwn(lists[home] ?? {}, name))
      const [home] = having
      if (home === undefined)
        problems.push(problemAt(['lists', name], `no set that the file uses has a list "${name}" to extend`, 'key'))
      else if (having.length > 1) {
        problems.push(
          problemAt(
            ['lists', name],
            `list "${name}" stands in ${having.join(' and ')}: say in uses which is meant`,
            'key',
          ),
        )
      } else lists[home]![name] = [...lists[home]![name]!, ...list.words]
    }
  }
  return lists
}

/** Rules in order; one that overrides another stands right behind it, so that its precedence is the same. */
const joinRules = (files: readonly RuleFile[], before: readonly LoadedRule[]): LoadedRule[] => {
  const rules: LoadedRule[] = [...before]
  const latest = new Map(rules.map(rule => [rule.id, rule]))
  const replace = (old: LoadedRule, ...by: LoadedRule[]): void => {
    rules.splice(rules.indexOf(old), 1, ...by)
    for (const rule of by) latest.set(rule.id, rule)
  }
  for (const { file, set = '', rules: own, problems, problemAt } of files) {
    for (const { rule, kind, path } of own) {
      const state = rule.retired === undefined ? 'in-force' : 'retired'
      const loaded = { ...rule, kind, set, file, fileLine: problemAt(path, '').line, state } as LoadedRule
      const target = rule.overrides === undefined ? undefined : latest.get(rule.overrides)
      const same = latest.get(rule.id)
      if (rule.overrides !== undefined && target === undefined) {
        problems.push(problemAt([...path, 'overrides'], unknown('rule', rule.overrides, latest.keys())))
      } else if (same !== undefined && same !== target) {
        problems.push(problemAt([...path, 'id'], `id "${rule.id}" is also at ${same.file}:${same.fileLine}`))
      } else if (target !== undefined) replace(target, { ...target, state: 'overridden' }, loaded)
      else {
        rules.push(loaded)
        latest.set(rule.id, loaded)
      }
    }
  }
  for (const { disable, problems, problemAt } of files) {
    disable.forEach((id, index) => {
      const target = latest.get(id)
      if (target === undefined) problems.push(problemAt(['disable', index], unknown('rule', id, latest.keys())))
      else replace(target, { ...target, state: 'disabled' })
    })
  }
  return rules
}

const unknown = (what: string, name: string, known: Iterable<string>): string =>
  `unknown ${what} "${name}"${didYouMean(name, known)}`
