import { describe, expect, it } from 'vitest'
import { loadRules } from '../../run/load-rules.ts'
import { levelOf, readConfidence, registerTraits, shareOfRight, speakerTrait } from './weigh-confidence.ts'

const weights = {
  traits: new Map([
    ['frame:that-clause', 3],
    ['nested', -2],
  ]),
  speakers: new Map([
    ['speaker:person-name', 0.98],
    ['other', 0.8],
  ]),
  levels: new Map([
    ['certain', 0.9],
    ['likely', 0.7],
  ]),
}

describe('shareOfRight', () => {
  it('multiplies what the traits promise with how often such a speaker is the right one', () => {
    expect(shareOfRight(['frame:that-clause', 'speaker:person-name'], weights)).toBeCloseTo(0.98 / (1 + Math.exp(-3)))
    expect(shareOfRight(['unknown', 'speaker:country-title'], weights)).toBeCloseTo(0.4)
  })

  it('trusts no speaker that was not found', () => {
    expect(shareOfRight(['frame:that-clause', 'speaker:unresolved-pronoun'], weights)).toBe(0)
  })
})

it('gives the level that a share reaches, and weak where no levels are known', () => {
  expect([0.95, 0.8, 0.5].map(share => levelOf(share, weights))).toEqual(['certain', 'likely', 'weak'])
  expect(levelOf(0.99, { traits: new Map(), speakers: new Map(), levels: new Map() })).toBe('weak')
})

it('ships weights for every trait of a name that speaks in a readout', () => {
  const { traits, speakers, levels } = readConfidence(loadRules([]))
  expect(traits.has('frame:that-clause')).toBe(true)
  const via = 'name' as const
  const speaker = { type: 'person' as const, entity: 0, name: null, members: [], via }
  expect(speakers.has(speakerTrait(speaker, false))).toBe(true)
  expect(levels.get('certain')).toBeGreaterThan(levels.get('likely')!)
})

it('tells sides of two countries from sides of one', () => {
  const sceneOf = (countries: (string | null)[]) => ({
    from: 0,
    to: 9,
    sides: countries.map(country => ({ country, people: [], role: 'unknown' as const })),
  })
  const nobody = { people: [], organizations: [], countries: [], mentions: [] }
  expect(registerTraits({ scenes: [sceneOf(['FJI', 'PER'])] }, nobody)).toContain('sides')
  expect(registerTraits({ scenes: [sceneOf(['FJI', 'FJI', null])] }, nobody)).not.toContain('sides')
})
