import type { Baseline } from '../evaluate/evaluation.ts'
import { outcomes } from '../evaluate/find-changes.ts'
import { alignColumns } from './align-columns.ts'
import type { Colours } from './colours.ts'
import { formatPlace, formatSides } from './error-report.ts'

/** What changed since the baseline: the step of each figure that moved, then statement by statement what was won and what was lost. */
export const formatBaseline = ({ figures, statements }: Baseline, colours: Colours): string => {
  const moved = figures.filter(({ change, interval }) => change !== 0 || interval.some(bound => bound !== 0))
  const rows = moved.map(({ name, before, now, change, interval }) => [
    name,
    before.toFixed(1),
    now.toFixed(1),
    signed(change),
    interval.map(signed).join(' to '),
  ])
  const [head, ...lines] = alignColumns([['since the baseline', 'before', 'now', 'change', '95 % interval'], ...rows])
  const groups = outcomes.flatMap(outcome => {
    const group = statements.filter(statement => statement.outcome === outcome)
    if (group.length === 0) return []
    const shown = group.map(change =>
      [...formatPlace(change, colours), ...formatSides(change.gold, change.found)].join('\n'),
    )
    return [[colours.bold(`${outcome} (${group.length})`), ...shown].join('\n')]
  })
  const nothing = groups.length === 0 ? ['no statement was won or lost'] : groups
  const table = rows.length === 0 ? 'no figure has moved' : [colours.bold(head!), ...lines].join('\n')
  return [table, ...nothing].join('\n\n')
}

const signed = (value: number): string => (value > 0 ? '+' : '') + value.toFixed(1)
