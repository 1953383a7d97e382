import { describe, expect, it } from 'vitest'
import { measuresMet, percent, shareOf, sumOf } from '../pipeline/evaluate/figures.ts'
import { readoutArticle } from '../pipeline/evaluate/load-gold.ts'
import { scoreArticle } from '../pipeline/evaluate/score-article.ts'
import { createReadout } from '../pipeline/index.ts'
import { readGoldCases } from './gold.ts'
import { renameCase } from './rename.ts'
import { renamings } from './renamings.ts'

/** What the two samples reach at the least, and every copy of them. */
const floors = { removed: 100, people: 90, full: 90, speaker: 85, topics: 70 }

const readout = createReadout()
const samples = readGoldCases(['vietnam-japan-defence-policy-dialogue', 'vietnam-japan-general-staff-reception'])
const copies = samples.flatMap(sample => renamings.map(renaming => renameCase(sample, renaming)))

describe('the samples and their renamed copies', () => {
  it.each([...samples, ...copies])('$slug', ({ slug, text, gold }) => {
    const record = readout.extract({ name: `${slug}.txt`, text })
    const { tallies } = scoreArticle(readoutArticle(`${slug}.txt`, text, gold), record)
    const figures = Object.fromEntries(
      measuresMet('readouts', [tallies]).map(({ name, form }) => [
        name,
        percent(shareOf(form, sumOf([tallies], name))),
      ]),
    )
    for (const [name, floor] of Object.entries(floors)) {
      expect(figures[name], `${name}: ${JSON.stringify(figures)}`).toBeGreaterThanOrEqual(floor)
    }
  })

  it.each(renamings)('copy "$name": as the sample itself', renaming => {
    for (const sample of samples) {
      const copy = renameCase(sample, renaming)
      const before = readout.extract({ name: 'sample.txt', text: sample.text })
      const after = readout.extract({ name: 'sample.txt', text: copy.text })
      expect(after.blocks.map(({ kind }) => kind)).toEqual(before.blocks.map(({ kind }) => kind))
      expect(after.statements.map(({ act, topics }) => [act, topics])).toEqual(
        before.statements.map(({ act, topics }) => [act, topics]),
      )
    }
  })
})
