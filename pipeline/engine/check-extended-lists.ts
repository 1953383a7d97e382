import type { RuleFile } from './read-rule-file.ts'
import { listsInRepeats } from './regex/parse-regex.ts'
import type { RefuseRegex } from './regex/refuse-slow-regexes.ts'
import { regexesAsRun } from './regex/regexes-as-run.ts'
import { listWords, type RuleSets } from './rule-sets.ts'

/** Finds regular expressions of rules loaded before that words of a user's list make slow: in a repeat, a word more may do that. */
export const checkExtendedLists = (
  files: readonly RuleFile[],
  known: Pick<RuleSets, 'sets' | 'lists' | 'rules'>,
  base: RuleSets,
  refuse: RefuseRegex,
): void => {
  const extended = files.flatMap(file =>
    Object.entries(file.lists).flatMap(([name, list]) => (Array.isArray(list) ? [] : [{ name, file }])),
  )
  if (extended.length === 0) return
  const ours = new Set(base.rules.map(({ id, file }) => `${file} ${id}`))
  for (const rule of known.rules) {
    if (rule.state !== 'in-force' || !ours.has(`${rule.file} ${rule.id}`)) continue
    for (const regex of regexesAsRun(rule.kind, rule)) {
      const grown = extended.find(
        ({ name }) =>
          regex.source.includes(`{${name}}`) &&
          listsInRepeats(regex.source, regex.flags).has(name) &&
          listWords(known, rule.set, name) !== listWords(base, rule.set, name),
      )
      if (grown === undefined) continue
      const slow = refuse(regex, name => listWords(known, rule.set, name) ?? [])
      if (slow === undefined) continue
      const { problems, problemAt } = grown.file
      problems.push(problemAt(['lists', grown.name], `with these words, ${rule.id}: ${slow.message}`, 'key'))
    }
  }
}
