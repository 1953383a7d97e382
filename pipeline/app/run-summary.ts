import { join } from 'node:path'
import { type DropReport, describePassedOver, type RunSummary } from '../run/run-report.ts'
import { coloursFor } from './colours.ts'
import { formatResults } from './result-table.ts'
import { showName } from './show-name.ts'

/** What came of a run: a table of its drops, what was passed over in them, the counts, the copies. */
export const summarizeRun = (
  report: RunSummary,
  reports: readonly DropReport[],
  inputs: readonly string[],
  out: string,
): string => {
  const { drops, written, failed, articles } = report.counts
  if (drops === 0) return `no drops in ${inputs.join(', ')}: put texts, pages, feeds, mails … there\n`
  const table = formatResults(reports, coloursFor(process.stdout))
  const failures = failed === 0 ? '' : `, ${countFailures(report, reports)} failed`
  const place = join(out, '.readout', 'run.json')
  const records = articles === written ? '' : `, ${articles} records`
  const passed = reports.flatMap(drop =>
    drop.status === 'written' && drop.passedOver
      ? [`passed over in ${showName(drop.file)}: ${describePassedOver(drop.passedOver)}\n`]
      : [],
  )
  return `${table}\n\n${passed.join('')}${written} of ${drops} drops written to ${out}${records}${failures}; report: ${place}\n${formatCopies(report)}`
}

/** Drops and entries of drops apart, where entries failed: a drop of which some entries failed is written. */
const countFailures = ({ counts: { failed } }: RunSummary, drops: readonly DropReport[]): string => {
  const entries = drops.filter(drop => drop.status === 'failed' && drop.number !== undefined).length
  const counted = (count: number, one: string, more: string): string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]
  if (entries === 0) return String(failed)
  return [...counted(failed - entries, 'drop', 'drops'), ...counted(entries, 'entry', 'entries')].join(' and ')
}

/** A line on articles that came more than once; nothing where none did. */
const formatCopies = ({ counts: { duplicates, reprints }, forgotten }: RunSummary): string => {
  const found = [
    ...(duplicates > 0 ? [`${duplicates} of the same text as another`] : []),
    ...(reprints > 0 ? [`${reprints} with much of another's text`] : []),
  ]
  const told = found.length === 0 ? '' : `copies, marked in their records: ${found.join(', ')}\n`
  return forgotten === undefined
    ? told
    : `${told}too many articles to remember: the last were not compared with the first ${forgotten}\n`
}
