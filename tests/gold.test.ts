import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createReadout } from '../pipeline/index.ts'
import { type Figures, score } from './score.ts'

/** What a set reaches at the least, the mean over its articles; two points below what was measured when they were set. */
const floors: readonly (readonly [set: string, half: 'odd' | 'even', Figures])[] = [
  ['vietnamese-outlets', 'odd', { removed: 96, people: 98, full: 90, speaker: 95, topics: 84 }],
  ['vietnamese-outlets', 'even', { removed: 89.5, people: 98, full: 89.5, speaker: 89.5, topics: 75 }],
  ['elsewhere', 'odd', { removed: 93, people: 89, full: 95.5, speaker: 95.5, topics: 84.5 }],
  ['elsewhere', 'even', { removed: 84.5, people: 87, full: 71, speaker: 52, topics: 29.5 }],
]

const readout = createReadout()

const figuresOf = (set: string, half: 'odd' | 'even'): Figures[] => {
  const folder = fileURLToPath(new URL(`gold/${set}/`, import.meta.url))
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt') && Number.parseInt(name, 10) % 2 === (half === 'odd' ? 1 : 0))
    .map(name => {
      const text = readFileSync(folder + name, 'utf8')
      const gold = JSON.parse(readFileSync(folder + name.replace('.txt', '.json'), 'utf8'))
      return score(text, gold, readout.extract({ name, text }))
    })
}

describe('articles with gold', () => {
  it.each(floors)('%s, %s numbers', (set, half, least) => {
    const figures = figuresOf(set, half)
    expect(figures.length).toBeGreaterThan(6)
    for (const name of Object.keys(least) as (keyof Figures)[]) {
      const mean = figures.reduce((sum, each) => sum + each[name], 0) / figures.length
      expect(mean, name).toBeGreaterThanOrEqual(least[name])
    }
  })
})
