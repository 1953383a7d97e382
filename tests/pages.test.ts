import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createReadout } from '../pipeline/index.ts'
import { scoreBody, sumUp } from './score-body.ts'

/** F1 in percent that the half of a set reaches at the least, a little below what was measured when they were set. */
const floors: readonly (readonly [set: string, only: 'odd' | 'even', f1: number])[] = [
  ['a', 'odd', 98],
  ['a', 'even', 94],
  ['b', 'odd', 97],
  ['b', 'even', 93],
]

const readout = createReadout()
const folder = fileURLToPath(new URL('gold/pages', import.meta.url))

/** The body of the first article of a page, as the page's reader gives it, before any paragraph is looked into. */
const bodyOf = async (set: string, id: string): Promise<string> => {
  for await (const { text, known } of readout.open(`${folder}/${set}/${id}.html`)) {
    return known
      .filter(({ kind }) => kind === 'body' || kind === 'heading')
      .map(({ start, end }) => text.slice(start, end))
      .join('\n')
  }
  return ''
}

describe('pages with gold', () => {
  it.each(floors)('of set %s, %s numbers, are read as well as before', async (set, only, least) => {
    const ids = readdirSync(`${folder}/${set}`).filter(name => name.endsWith('.json'))
    const scores = []
    for (const name of ids) {
      const id = name.slice(0, 2)
      if ((Number(id) % 2 === 1) !== (only === 'odd')) continue
      const { articleBody } = JSON.parse(readFileSync(`${folder}/${set}/${name}`, 'utf8')) as { articleBody: string }
      scores.push(scoreBody(articleBody, await bodyOf(set, id)))
    }
    expect(scores).toHaveLength(12)
    expect(100 * sumUp(scores).f1).toBeGreaterThanOrEqual(least)
  })
})
