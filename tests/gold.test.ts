import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { GetReading } from '../pipeline/evaluate/evaluate-corpus.ts'
import { createReadout } from '../pipeline/index.ts'
import { evaluateFolder } from './evaluate-folder.ts'

/** What a set reaches at the least; two points below what was measured when they were set. */
const floors: readonly (readonly [set: string, only: 'odd' | 'even', { readonly [figure: string]: number }])[] = [
  ['vietnamese-outlets', 'odd', { removed: 96, people: 98, full: 90, speaker: 95, topics: 84 }],
  ['vietnamese-outlets', 'even', { removed: 89.5, people: 98, full: 89.5, speaker: 89.5, topics: 75 }],
  ['elsewhere', 'odd', { removed: 93, people: 89, full: 95.5, speaker: 95.5, topics: 84.5 }],
  ['elsewhere', 'even', { removed: 84.5, people: 87, full: 71, speaker: 52, topics: 29.5 }],
]

const readout = createReadout()
const extract: GetReading = async ({ file }, { text }) => ({
  record: readout.extract({ name: file, text }),
  trace: null,
})

describe('articles with gold', () => {
  it.each(floors)('%s, %s numbers', async (set, only, least) => {
    const folder = fileURLToPath(new URL(`gold/${set}`, import.meta.url))
    const { evaluation } = await evaluateFolder(folder, extract, { only })
    expect(evaluation.articles).toBeGreaterThan(6)
    for (const [name, floor] of Object.entries(least)) {
      expect(evaluation.figures.find(figure => figure.name === name)?.value, name).toBeGreaterThanOrEqual(floor)
    }
  })
})
