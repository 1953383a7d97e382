import { type DiffList, diffLists, type FieldChange, type Mark, marks } from '../diff/difference.ts'
import { alignColumns } from './align-columns.ts'
import type { Colours } from './colours.ts'
import type { DiffSummary } from './diff-command.ts'
import { type DiffGroup, type DiffTally, type MarkCounts, type ShownDifference, sumOf } from './diff-tally.ts'
import { show } from './explain-lines.ts'
import { shortenAlike } from './shorten-alike.ts'
import { showName } from './show-name.ts'

/** What changed between two sets of records: counts by list and rule, then the differences of each rule, with a final newline. */
export const formatDiff = (summary: DiffSummary, colours: Colours): string => {
  const { tally } = summary
  const lists = diffLists.filter(list => sumOf(tally.countsOf(list)) > 0)
  const parts = [
    ...(lists.length > 0 ? [formatCounts(lists, tally, colours)] : []),
    ...lists.flatMap(list => (list === 'statements' ? formatStatements : formatList)(list, tally, colours)),
    [...formatRuleSets(summary, colours), colours.bold(formatSummary(summary))].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Rules of a list that the table of counts names. */
const mostRules = 15

const formatCounts = (lists: readonly DiffList[], tally: DiffTally, colours: Colours): string => {
  const rowOf = (name: string, counts: MarkCounts): string[] => [name, ...marks.map(mark => String(counts[mark]))]
  const rows = lists.flatMap(list => {
    const groups = tally.groupsOf(list).filter(({ rule, renamed }) => rule !== null || renamed !== null)
    const left = groups.length - mostRules
    return [
      rowOf(list, tally.countsOf(list)),
      ...groups.slice(0, mostRules).map(group => rowOf(`  ${titleOf(group)}`, group.counts)),
      ...(left > 0 ? [[`  and ${left} more rules`, '', '', '']] : []),
    ]
  })
  const [head, ...lines] = alignColumns([['', ...marks], ...rows])
  return [colours.bold(head!), ...lines.map(line => (line.startsWith(' ') ? line : colours.bold(line)))].join('\n')
}

const titleOf = ({ rule, renamed }: DiffGroup): string =>
  renamed === null ? (rule ?? '') : showName(`renamed: ${renamed[0]} → ${renamed[1]}`)

/** Statements, each rule apart. */
const formatStatements = (list: DiffList, tally: DiffTally, colours: Colours): string[] =>
  tally
    .groupsOf(list)
    .map(group =>
      [formatTitle(`${list}: ${titleOf(group)}`, group, colours), ...formatGroup(group, colours)].join('\n'),
    )

/** The entries of another list, a line each, below their rules. */
const formatList = (list: DiffList, tally: DiffTally, colours: Colours): string[] => {
  const groups = tally.groupsOf(list)
  const hasRules = groups.some(({ rule }) => rule !== null)
  const lines = groups.flatMap(group => [
    ...(hasRules ? [formatTitle(`  ${group.rule ?? 'of no rule'}`, group, colours)] : []),
    ...formatGroup(group, colours).map(line => (hasRules ? `  ${line}` : line)),
  ])
  return [[formatTitle(list, { counts: tally.countsOf(list) }, colours), ...lines].join('\n')]
}

/** A title with its counts, and how often each field has changed. */
const formatTitle = (
  title: string,
  { counts, fields }: Pick<DiffGroup, 'counts'> & Partial<Pick<DiffGroup, 'fields'>>,
  colours: Colours,
): string => {
  const changed = [...(fields ?? [])]
    .sort(([, one], [, other]) => other - one)
    .map(([field, count]) => `${field} ${count}`)
  const told = changed.length === 0 ? '' : `  ${colours.dim(changed.join(', '))}`
  return `${colours.bold(title)}  ${formatMarks(counts, colours)}${told}`
}

const formatGroup = ({ counts, shown }: DiffGroup, colours: Colours): string[] => {
  const left = sumOf(counts) - shown.length
  return [
    ...shown.flatMap(each => formatDifference(each, colours)),
    ...(left > 0 ? [colours.dim(`  and ${left} more`)] : []),
  ]
}

const signs: { readonly [mark in Mark]: string } = { gained: '+', lost: '-', changed: '~' }

const colourOf = (mark: Mark, colours: Colours): ((text: string) => string) =>
  ({ gained: colours.green, lost: colours.red, changed: colours.yellow })[mark]

const formatMarks = (counts: MarkCounts, colours: Colours): string =>
  marks
    .filter(mark => counts[mark] > 0)
    .map(mark => colourOf(mark, colours)(`${signs[mark]}${counts[mark]}`))
    .join(' ')

const formatDifference = (difference: ShownDifference, colours: Colours): string[] => {
  const { list, mark, article, place, is, changes, renamed } = difference
  const sign = colourOf(mark, colours)(signs[mark])
  const at = `  ${sign} ${showName(article)}${formatPlace(place)}`
  const what = showName(show(is, mostWords))
  if (renamed) return [at]
  if (list !== 'statements') return [[`${at}  ${what}`, ...changes.map(change => formatChange(change))].join('; ')]
  return [
    at,
    ...(place.sentence === null ? [] : [`      ${colours.dim(showName(place.sentence))}`]),
    `      ${what}`,
    ...changes.map(change => `      ${colourOf('changed', colours)(formatChange(change))}`),
  ]
}

const formatPlace = ({ line, column, start, end }: ShownDifference['place']): string => {
  if (line !== null) return `:${line}:${column}`
  return start === null ? '' : ` at ${start}–${end}`
}

/** Characters of an entry, and of each value of a field, that are shown. */
const mostWords = 200

const formatChange = ({ field, before, after }: FieldChange): string => {
  const [old, now] = before.length === 1 && after.length === 1 ? shortenAlike(before[0]!, after[0]!) : [before, after]
  const [a, b] = [old, now].map(values => values.map(value => showName(show(value, mostWords))))
  if (a!.length === 1 && b!.length === 1) return `${field}: ${a![0]} → ${b![0]}`
  return `${field}: ${[...a!.map(value => `-${value}`), ...b!.map(value => `+${value}`)].join(' ')}`
}

/** Rule sets of other revisions that are named. */
const mostSets = 12

const formatRuleSets = ({ ruleSets }: DiffSummary, colours: Colours): string[] => {
  if (ruleSets.size === 0) return []
  const revision = (number: number | null): string => (number === null ? 'none' : String(number))
  const sets = [...ruleSets.values()].map(({ set, before, after }) => `${set} ${revision(before)} → ${revision(after)}`)
  const left = sets.length - mostSets
  const shown = [...sets.slice(0, mostSets), ...(left > 0 ? [`and ${left} more`] : [])]
  return [colours.dim(`rule sets: ${showName(shown.join(', '))}`)]
}

const formatSummary = ({ articles, problems, tally }: DiffSummary): string => {
  const { compared, differ, onlyA, onlyB } = articles
  const { gained, lost, changed } = tally.countsOf('statements')
  const others = diffLists
    .filter(list => list !== 'statements')
    .reduce((sum, list) => sum + sumOf(tally.countsOf(list)), 0)
  return [
    `${differ} of ${compared} articles differ`,
    ...(onlyA > 0 ? [`${onlyA} only in A`] : []),
    ...(onlyB > 0 ? [`${onlyB} only in B`] : []),
    `statements +${gained} -${lost} ~${changed}`,
    ...(others > 0 ? [`${others} other differences`] : []),
    ...(problems.length > 0 ? [`${problems.length} problems in records that were not compared`] : []),
  ].join('; ')
}
