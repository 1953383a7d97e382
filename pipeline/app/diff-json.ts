import { type Difference, diffLists } from '../diff/difference.ts'
import { schemaVersion } from '../record/schema-version.ts'
import { version } from '../run/version.ts'
import type { DiffSummary } from './diff-command.ts'
import { sumOf } from './diff-tally.ts'

/** The JSON of a comparison up to the first difference; each is written on a line when it is found. */
export const writeDiffHead = (a: string, b: string): string =>
  `{"readout":${JSON.stringify(version)},"schemaVersion":${JSON.stringify(schemaVersion)},"a":${JSON.stringify(a)},"b":${JSON.stringify(b)},\n"differences":[`

/** One difference on a line of its own. */
export const writeDifference = (
  article: string,
  { place, before, after, ...rest }: Difference,
  isFirst: boolean,
): string => `${isFirst ? '' : ','}\n${JSON.stringify({ article, ...rest, ...place(), before, after })}`

/** The rest: counts of articles, of each list, of each rule behind statements, what could not be compared. */
export const writeDiffTail = ({ articles, ruleSets, problems, tally }: DiffSummary): string => {
  const lists = Object.fromEntries(diffLists.map(list => [list, tally.countsOf(list)]))
  const rules = diffLists.flatMap(list =>
    tally.groupsOf(list).map(({ rule, renamed, counts }) => ({ list, rule, renamed, ...counts })),
  )
  const parts = { articles, lists, rules, ruleSets: [...ruleSets.values()], problems }
  const total = rules.reduce((sum, counts) => sum + sumOf(counts), 0)
  const rest = Object.entries(parts).map(([name, value]) => `"${name}":${JSON.stringify(value)}`)
  return `${total === 0 ? '' : '\n'}],\n${rest.join(',\n')}}\n`
}
