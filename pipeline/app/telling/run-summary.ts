import { join } from 'node:path'
import { type DropReport, describePassedOver, type GoneReport, type RunSummary } from '../../run/run-report.ts'
import { coloursFor } from '../colours.ts'
import { showName } from '../show-name.ts'
import { showPlace } from '../tell-failure.ts'
import { counted, group } from './format-pace.ts'
import type { SeenRun } from './gather-run.ts'
import { formatResults } from './result-table.ts'

/** Seconds from which on a drop is told among the slowest. */
const slow = 1
/** Records without article that are named. */
const mostGone = 10
/** Codes of notes that are named, the most frequent. */
const mostNotes = 8

/** What came of a run: a table of its drops where they are few, what was passed over in them, the counts, what is odd. */
export const summarizeRun = (
  report: RunSummary,
  { drops: reports, failedEntries, slowest }: SeenRun,
  inputs: readonly string[],
  out: string,
): string => {
  const { drops, written, failed, articles } = report.counts
  if (drops === 0)
    return `no drops in ${inputs.join(', ')}: put texts, pages, feeds, mails … there\n${listGone(report)}`
  const table =
    reports === null ? '' : `${formatResults(reports, coloursFor(process.stdout), process.stdout.columns)}\n\n`
  const failures = failed === 0 ? '' : `, ${countFailures(failed, failedEntries)} failed`
  const place = join(out, '.readout', 'run.json')
  const records = articles === written ? '' : `, ${articles} records`
  return [
    table,
    ...(reports ?? []).map(tellPassedOver),
    `${written} of ${drops} drops written to ${out}${records}${failures}; report: ${place}\n`,
    tellUnchanged(report),
    tellCopies(report),
    listCodes('failures', failed > 1 ? report.failures : {}),
    listCodes('notes', report.notes),
    ...slowest.filter(({ seconds }) => seconds > slow).map(tellSlow),
    listGone(report),
  ].join('')
}

const tellPassedOver = (drop: DropReport): string =>
  drop.status === 'written' && drop.passedOver
    ? `passed over in ${showName(drop.file)}: ${describePassedOver(drop.passedOver)}\n`
    : ''

/** Drops and entries of drops apart, where entries failed: a drop of which some entries failed is written. */
const countFailures = (failed: number, entries: number): string => {
  if (entries === 0) return String(failed)
  const drops = failed - entries
  return [...(drops === 0 ? [] : [counted(drops, 'drop')]), counted(entries, 'entry', 'entries')].join(' and ')
}

const tellUnchanged = ({ counts: { articles, unchanged } }: RunSummary): string =>
  unchanged === 0 ? '' : `${counted(articles - unchanged, 'record')} new or changed, ${group(unchanged)} unchanged\n`

/** A line on articles that came more than once; nothing where none did. */
const tellCopies = ({ counts: { duplicates, reprints }, forgotten }: RunSummary): string => {
  const found = [
    ...(duplicates > 0 ? [`${duplicates} of the same text as another`] : []),
    ...(reprints > 0 ? [`${reprints} with much of another's text`] : []),
  ]
  const told = found.length === 0 ? '' : `copies, marked in their records: ${found.join(', ')}\n`
  return forgotten === undefined
    ? told
    : `${told}too many articles to remember: the last were not compared with the first ${forgotten}\n`
}

/** Codes with how often each stands, the most frequent first, a few a line. */
const listCodes = (title: string, counts: { readonly [code: string]: number }): string => {
  const codes = Object.entries(counts).toSorted(([, a], [, b]) => b - a)
  if (codes.length === 0) return ''
  const named = codes.slice(0, mostNotes).map(([code, count]) => `${group(count)} ${code}`)
  const rest = codes.length > mostNotes ? [`and ${codes.length - mostNotes} more kinds`] : []
  return wrap(`${title}: `, [...named, ...rest])
}

const wrap = (title: string, parts: readonly string[]): string => {
  const lines: string[] = []
  let line = title
  for (const [i, part] of parts.entries()) {
    const next = i === parts.length - 1 ? part : `${part}, `
    if (line.length + next.trimEnd().length > 80 && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ' '.repeat(title.length)
    }
    line += next
  }
  return `${[...lines, line].join('\n')}\n`
}

const tellSlow = ({ file, seconds }: SeenRun['slowest'][number], index: number): string =>
  `${index === 0 ? 'slowest:' : '        '} ${seconds.toFixed(1).padStart(6)} s  ${showName(file)}\n`

/** Records whose articles are gone, and what removes them. */
export const listGone = ({
  counts: { gone },
  gone: places = [],
  pruned,
}: Pick<RunSummary, 'counts' | 'gone' | 'pruned'>): string => {
  if (gone === 0) return ''
  if (pruned) return `${counted(gone, 'record')} removed: no article is there any more\n`
  const named = places.slice(0, mostGone).map((place: GoneReport) => `  ${showPlace(place)}\n`)
  const rest = gone > named.length ? [`  and ${group(gone - named.length)} more: see the report\n`] : []
  return [
    `${counted(gone, 'record')} whose article is no longer there; --prune removes them:\n`,
    ...named,
    ...rest,
  ].join('')
}
