import { type Difference, type DiffList, type DiffPlace, diffLists, type Mark, marks } from '../diff/difference.ts'

/** How many entries were gained, lost, changed. */
export type MarkCounts = { readonly [mark in Mark]: number }

/** A difference as it is shown. */
export interface ShownDifference extends Omit<Difference, 'place' | 'before' | 'after'> {
  readonly article: string
  readonly place: DiffPlace
}

/** Differences of one list behind which the same rule stands, or one name that has become another. */
export interface DiffGroup {
  /** Null where the records name no rule. */
  readonly rule: string | null
  readonly renamed: Difference['renamed']
  readonly counts: MarkCounts
  /** How often each field has changed. */
  readonly fields: ReadonlyMap<string, number>
  /** The first of them. */
  readonly shown: readonly ShownDifference[]
}

/** Counts differences by list and rule, and keeps the first of each. */
export interface DiffTally {
  add(article: string, difference: Difference): void
  countsOf(list: DiffList): MarkCounts
  /** The groups of a list, the largest first, those of no rule last; what is shown of each by article. */
  groupsOf(list: DiffList): DiffGroup[]
}

/** A tally that keeps so many differences of each group. */
export const createDiffTally = (limit: number): DiffTally => {
  const lists = new Map<DiffList, Map<string, GrowingGroup>>(diffLists.map(list => [list, new Map()]))
  const sortedGroupsOf = (list: DiffList): GrowingGroup[] =>
    [...lists.get(list)!.values()].sort(
      (a, b) =>
        Number(a.rule === null) - Number(b.rule === null) ||
        sumOf(b.counts) - sumOf(a.counts) ||
        compare(a.rule ?? '', b.rule ?? ''),
    )
  return {
    add: (article, difference) => {
      const { list, mark, is, renamed, changes } = difference
      const groups = lists.get(list)!
      const rule = renamed === null ? difference.rule : null
      const key = renamed === null ? (rule ?? '') : renamed.join('\n')
      const group: GrowingGroup = groups.get(key) ?? { rule, renamed, counts: noCounts(), fields: new Map(), shown: [] }
      groups.set(key, group)
      group.counts[mark]++
      for (const { field } of changes) group.fields.set(field, (group.fields.get(field) ?? 0) + 1)
      if (group.shown.length < limit) {
        group.shown.push({ list, mark, rule, is, renamed, changes, article, place: difference.place() })
      }
    },
    countsOf: list => {
      const counts = noCounts()
      for (const group of sortedGroupsOf(list)) for (const mark of marks) counts[mark] += group.counts[mark]
      return counts
    },
    groupsOf: list =>
      sortedGroupsOf(list).map(group => ({
        ...group,
        shown: group.shown.toSorted((a, b) => compare(a.article, b.article)),
      })),
  }
}

interface GrowingGroup extends DiffGroup {
  readonly counts: { [mark in Mark]: number }
  readonly fields: Map<string, number>
  readonly shown: ShownDifference[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const noCounts = (): GrowingGroup['counts'] => ({ gained: 0, lost: 0, changed: 0 })

/** How many that are. */
export const sumOf = ({ gained, lost, changed }: MarkCounts): number => gained + lost + changed
