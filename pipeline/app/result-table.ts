import type { DropReport } from '../run/run-report.ts'
import type { Colours } from './colours.ts'
import { showName } from './show-name.ts'
import { showPlace } from './tell-failure.ts'

const columns = ['statements', 'people', 'topics', 'events', 'cooperation', 'notes'] as const

/** The table at the end of a run, a line a drop, without a final newline. A file's entries are added up. */
export const formatResults = (drops: readonly DropReport[], colours: Colours): string => {
  const names = drops.map(nameOf)
  const width = names.reduce((most, name) => Math.max(most, lengthOf(name)), 'drop'.length)
  const head = [pad('drop', width), ...columns].join('  ')
  const lines = drops.map((drop, index) => {
    const name = pad(names[index]!, width)
    if (drop.status === 'failed') return `${name}  ${colours.red(`failed: ${drop.code}`)}`
    return [name, ...columns.map(column => String(drop[column]).padStart(column.length))].join('  ')
  })
  return [colours.bold(head), ...lines].join('\n')
}

const nameOf = (drop: DropReport): string => {
  if (drop.status === 'failed') return showPlace(drop)
  return showName(drop.file) + (drop.articles === undefined ? '' : ` (${drop.articles})`)
}

const lengthOf = (text: string): number => [...text].length

const pad = (text: string, width: number): string => text + ' '.repeat(width - lengthOf(text))
