import type { DropReport } from '../../run/run-report.ts'
import type { Colours } from '../colours.ts'
import { showName } from '../show-name.ts'
import { showPlace } from '../tell-failure.ts'

const columns = ['statements', 'people', 'topics', 'events', 'cooperation', 'notes'] as const

/** Columns of all counts, and the least that a name has. */
const countColumns = columns.reduce((sum, column) => sum + 2 + column.length, 0)
const leastName = 16

/**
 * The table at the end of a run, a line a drop, without a final newline. A file's entries are added up; names are cut in their middle where the
 * terminal has no room for them.
 */
export const formatResults = (
  drops: readonly DropReport[],
  colours: Colours,
  width = Number.POSITIVE_INFINITY,
): string => {
  const room = Math.max(leastName, width - countColumns)
  const names = drops.map(drop => cutMiddle(nameOf(drop), room))
  const widest = names.reduce((most, name) => Math.max(most, lengthOf(name)), 'drop'.length)
  const head = [pad('drop', widest), ...columns].join('  ')
  const lines = drops.map((drop, index) => {
    const name = pad(names[index]!, widest)
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

/** Keeps the beginning and the end, which tell most names apart. */
const cutMiddle = (text: string, most: number): string => {
  const characters = [...text]
  if (characters.length <= most) return text
  const end = Math.floor((most - 1) / 2)
  return [...characters.slice(0, most - 1 - end), '…', ...characters.slice(-end)].join('')
}
