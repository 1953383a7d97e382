import { describe, expect, it } from 'vitest'
import type { ExpectedStatement } from '../../engine/kinds/base.ts'
import { createTestReader, type Told } from './test-layers.ts'

const { ruleSets, read } = createTestReader()

const isMet = ({ speaker, cue, content, act }: ExpectedStatement, told: Told): boolean =>
  (speaker === undefined || speaker === told.speaker) &&
  (cue === undefined || cue === told.cue) &&
  (content === undefined || content === told.content) &&
  (act === undefined || act === told.attribution.act)

const shown = (told: readonly Told[]): string[] =>
  told.map(({ speaker, cue, content, attribution }) => `${attribution.act}: ${speaker} | ${cue} | ${content}`)

describe('rules of attributions', () => {
  for (const rule of ruleSets.rules.filter(({ state }) => state === 'in-force')) {
    it(rule.id, () => {
      for (const example of [...rule.examples, ...rule.counterexamples]) {
        if (typeof example === 'string' || !('text' in example)) continue
        const told = read(example.text)
        for (const expected of example.finds ?? []) {
          expect(
            told.some(one => isMet(expected, one)),
            `${JSON.stringify(expected)} in ${shown(told).join('; ')}`,
          ).toBe(true)
        }
        for (const refused of example.not ?? []) {
          expect(
            told.some(one => isMet(refused, one)),
            `no ${JSON.stringify(refused)} in ${shown(told).join('; ')}`,
          ).toBe(false)
        }
      }
    })
  }
})
