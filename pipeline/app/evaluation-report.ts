import type { Evaluation } from '../evaluate/evaluation.ts'
import type { Figure } from '../evaluate/figures.ts'
import { alignColumns } from './align-columns.ts'
import { formatBaseline } from './baseline-report.ts'
import type { Colours } from './colours.ts'
import { formatErrors } from './error-report.ts'

/** An evaluation for the terminal. The last line has all main figures. */
export const formatEvaluation = (evaluation: Evaluation, colours: Colours): string => {
  const { figures, kinds, levels, errors, baseline, short, articles, missing } = evaluation
  const parts = [
    table('figure', figures, colours),
    table('full, by kind', kinds, colours),
    table('right, by confidence', levels, colours),
    ...(errors ? [formatErrors(errors, colours)] : []),
    ...(baseline ? [formatBaseline(baseline, colours)] : []),
  ]
  const shortfalls = short.map(
    ({ figure, side, percent, value }) => `${figure} ${value ?? 'none'} ${side === 'least' ? '<' : '>'} ${percent}`,
  )
  const closing = [
    `${articles} ${articles === 1 ? 'article' : 'articles'}, ${missing} with no record`,
    figures.map(({ name, value }) => `${name} ${value.toFixed(1)}`).join(', '),
    ...(short.length > 0 ? [colours.red(`short: ${shortfalls.join(', ')}`)] : []),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n\n${closing.join('; ')}\n`
}

const table = (title: string, figures: readonly Figure[], colours: Colours): string => {
  if (figures.length === 0) return ''
  const head = [title, 'precision', 'recall', 'F1 or rate', '95 % interval', 'right', 'found']
  const rows = figures.map(({ name, form, precision, recall, value, interval, right, predicted, found, gold }) => [
    name,
    precision?.toFixed(1) ?? '',
    recall?.toFixed(1) ?? '',
    value.toFixed(1),
    interval.map(bound => bound.toFixed(1)).join('–'),
    `${right} of ${predicted}`,
    form === 'rate' ? '' : `${found} of ${gold}`,
  ])
  const [first, ...rest] = alignColumns([head, ...rows])
  return [colours.bold(first!), ...rest].join('\n')
}
