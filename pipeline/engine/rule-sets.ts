import type { RuleKind, RuleOf } from './kinds/rule.ts'

/** Where a rule stands, and whether it is in force. */
export interface RulePlace {
  readonly set: string
  /** Path as it was given. */
  readonly file: string
  /** Counted from 1. */
  readonly fileLine: number
  readonly state: 'in-force' | 'disabled' | 'overridden' | 'retired'
}

/** A rule as loaded: what stands in the file, its kind, its place. */
export type LoadedRule<K extends RuleKind = RuleKind> = K extends RuleKind
  ? RuleOf[K] & RulePlace & { readonly kind: K }
  : never

/** A set's own facts. */
export interface RuleSet {
  readonly set: string
  readonly revision: number
  readonly about: string
  readonly file: string
  /** Sets whose lists its patterns may name besides its own. */
  readonly uses: readonly string[]
}

/** All rule sets, checked: plain data that survives JSON. */
export interface RuleSets {
  readonly format: 1
  /** SHA-256 over the content of all files: the same rules, the same hash. */
  readonly hash: string
  readonly sets: readonly RuleSet[]
  /** In order of directory, file and place; those not in force are kept, see `state`. */
  readonly rules: readonly LoadedRule[]
  /** Words of each list, by set and name. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** Rule sets from the JSON that was written of them. @throws Error when it is of another format. */
export const parseRuleSets = (json: string): RuleSets => {
  const value = JSON.parse(json) as RuleSets
  if (value.format !== 1) throw new Error(`rule sets of format ${String(value.format)}, expected 1: build again`)
  return value
}

/** Revision of each set: what a record's provenance holds. */
export const revisionsOf = (ruleSets: RuleSets): Record<string, number> =>
  Object.fromEntries(ruleSets.sets.map(({ set, revision }) => [set, revision]))

/** The rules in force, of one kind, of a set (`names/ranks`) or of all sets of a stage (`names`), in order. */
export const rulesOf = <K extends RuleKind>(ruleSets: RuleSets, set: string, kind: K): LoadedRule<K>[] =>
  ruleSets.rules.filter(
    rule => rule.kind === kind && rule.state === 'in-force' && (rule.set === set || rule.set.startsWith(`${set}/`)),
  ) as LoadedRule<K>[]

/** The set itself, then those that it uses: where the lists of its patterns are looked for. */
const homesOf = (sets: readonly RuleSet[], set: string): readonly string[] => [
  set,
  ...(sets.find(candidate => candidate.set === set)?.uses ?? []),
]

/** Words of a list as a set sees it: its own, else of the first set that it uses; undefined where there is none. */
export const listWords = (
  { sets, lists }: Pick<RuleSets, 'sets' | 'lists'>,
  set: string,
  name: string,
): readonly string[] | undefined => {
  const home = homesOf(sets, set).find(candidate => Object.hasOwn(lists[candidate] ?? {}, name))
  return home === undefined ? undefined : lists[home]?.[name]
}

/** Figures by name of a list whose entries are names with a figure behind: `subject:thing 0.4`. Empty where there is none. */
export const listFigures = (
  ruleSets: Pick<RuleSets, 'sets' | 'lists'>,
  set: string,
  name: string,
): ReadonlyMap<string, number> =>
  new Map(
    (listWords(ruleSets, set, name) ?? []).map(entry => {
      const space = entry.lastIndexOf(' ')
      return [entry.slice(0, space), Number(entry.slice(space + 1))]
    }),
  )

/** Names of all lists that a set sees. */
export const listNames = ({ sets, lists }: Pick<RuleSets, 'sets' | 'lists'>, set: string): string[] =>
  homesOf(sets, set).flatMap(home => Object.keys(lists[home] ?? {}))
