import type { DropReport } from '../run/run-report.ts'
import type { Colours } from './colours.ts'
import { showName } from './show-name.ts'

const columns = ['statements', 'people', 'topics', 'events', 'cooperation', 'notes'] as const

/** The table at the end of a run, a line a drop, without a final newline. */
export const formatResults = (drops: readonly DropReport[], colours: Colours): string => {
  const width = drops.reduce((most, { file }) => Math.max(most, lengthOf(showName(file))), 'drop'.length)
  const head = [pad('drop', width), ...columns].join('  ')
  const lines = drops.map(drop => {
    const name = pad(showName(drop.file), width)
    if (drop.status === 'failed') return `${name}  ${colours.red(`failed: ${drop.code}`)}`
    return [name, ...columns.map(column => String(drop[column]).padStart(column.length))].join('  ')
  })
  return [colours.bold(head), ...lines].join('\n')
}

const lengthOf = (text: string): number => [...text].length

const pad = (text: string, width: number): string => text + ' '.repeat(width - lengthOf(text))
