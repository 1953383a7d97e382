import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Record } from '../../pipeline/record/record.ts'
import type { RunReport } from '../../pipeline/run/run-report.ts'

/** What came of each drop of a run, as `BadInput.gives` has it. */
export const outcomesOf = (out: string): Map<string, string> => {
  const report: RunReport = JSON.parse(readFileSync(join(out, '.readout/run.json'), 'utf8'))
  const notes = notesOf(out)
  const outcomes = new Map<string, string>()
  for (const file of new Set(report.drops.map(drop => drop.file))) {
    const own = report.drops.filter(drop => drop.file === file)
    const written = own.flatMap(drop => (drop.status === 'written' ? [drop] : []))
    const failures = own.flatMap(drop => (drop.status === 'failed' ? [drop.code] : []))
    const [only] = written
    const count = only?.articles
    const records = count === undefined ? 'record' : `${count} record${count === 1 ? '' : 's'}`
    const noted = [...(notes.get(file) ?? [])].sort().join(', ')
    const all = [...(only ? [`${records}${noted === '' ? '' : ` (${noted})`}`] : []), ...new Set(failures.sort())]
    outcomes.set(file, all.join(', '))
  }
  return outcomes
}

/** The codes of notes of `read`, by file. */
const notesOf = (out: string): Map<string, Set<string>> => {
  const notes = new Map<string, Set<string>>()
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json') || entry.name === 'run.json') continue
    const record: Record = JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    const known = notes.get(record.source.file) ?? new Set()
    for (const { code, stage } of record.notes) if (stage === 'read') known.add(code)
    notes.set(record.source.file, known)
  }
  return notes
}
