import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { GetReading } from '../pipeline/evaluate/evaluate-corpus.ts'
import { createReadout } from '../pipeline/index.ts'
import { evaluateFolder } from './evaluate-folder.ts'

/** What a set reaches at the least; two points below what was measured when they were set. */
const floors: readonly (readonly [set: string, only: 'odd' | 'even', { readonly [figure: string]: number }])[] = [
  ['vietnamese-outlets', 'odd', { removed: 98, people: 98, full: 94.5, speaker: 96, topics: 72.5 }],
  ['vietnamese-outlets', 'even', { removed: 95.5, people: 98, full: 92.5, speaker: 92.5, topics: 76 }],
  ['elsewhere', 'odd', { removed: 95.5, people: 96.5, full: 96.5, speaker: 96, topics: 70.5 }],
  ['elsewhere', 'even', { removed: 90.5, people: 93, full: 82.5, speaker: 74, topics: 53.5 }],
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
