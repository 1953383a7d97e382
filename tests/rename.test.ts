import { describe, expect, it } from 'vitest'
import { readGoldCases } from './gold.ts'
import { renameCase } from './rename.ts'
import { renamings } from './renamings.ts'

const samples = readGoldCases(['vietnam-japan-defence-policy-dialogue', 'vietnam-japan-general-staff-reception'])

describe('renameCase', () => {
  it('changes every form of a name, ranks, ordinals and dates, and moves the spans', () => {
    const text = 'Gen. Binh met Kato Ichiro on June 3, 2021, at the 2nd talks. Major General Le Van Binh spoke.'
    const at = text.indexOf('Kato Ichiro')
    const gold = {
      removed: [{ kind: 'caption', start: at, end: at + 11 }],
      people: [
        { name: 'Le Van Binh', rank: 'Major General', country: 'Vietnam' },
        { name: 'Kato Ichiro', rank: null, country: 'Japan' },
      ],
      statements: [],
    }
    const [renaming] = renamings
    const copy = renameCase(
      { slug: 'a', text, gold },
      { ...renaming!, longer: 1, titles: { 'Major General': 'Colonel' } },
    )
    const [first, second] = copy.gold.people
    expect(copy.text).toBe(
      `Gen. ${first!.name.split(' ').at(-1)} met ${second!.name} on November 12, 2023, at the 3rd talks. Colonel ${first!.name} spoke.`,
    )
    expect(first!.name.split(' ')).toHaveLength(4)
    expect(copy.text.slice(copy.gold.removed[0]!.start, copy.gold.removed[0]!.end)).toBe(second!.name)
  })

  it.each(renamings)('"$name" leaves no word of a name of the samples, and says the same otherwise', renaming => {
    for (const sample of samples) {
      const copy = renameCase(sample, renaming)
      const words = sample.gold.people.flatMap(({ name }) => name.split(' '))
      expect(words.filter(word => new RegExp(`\\b${word}\\b`).test(copy.text))).toEqual([])
      expect(copy.gold.statements).toHaveLength(sample.gold.statements.length)
      const cues = ({ text, gold }: typeof sample) =>
        gold.statements.map(({ cue }) => cue && text.slice(cue.start, cue.end))
      expect(cues(copy)).toEqual(cues(sample))
    }
  })
})
