import { describe, expect, it } from 'vitest'
import type { CueEntry } from './cue-lexicon.ts'
import { countedVerb } from './cue-lexicon.ts'
import { countedLemmas, gate, parseFrameCounts } from './gate.ts'
import { highestFactor, weigh } from './signs.ts'

const counts = parseFrameCounts([
  'praise THAT 3 4',
  'praise NP 1 1',
  'praise P:for 2 2',
  'sing NP 6 8',
  'lay stress on NP 1 2',
  '* THAT 30 40',
  '* P 5 10',
  '*praise WH 3 6',
])

const entry = (frames: CueEntry['frames'], kind = 'praise'): CueEntry => ({
  ...countedVerb('praise'),
  class: kind,
  frames,
})
const share = (of: CueEntry, complement: string, prefix = ''): number =>
  Math.round(gate(of, { prefix, complement }, counts) * 10_000) / 10_000

describe('gate', () => {
  it('reads counts by lemma and frame, and which single verbs were counted', () => {
    expect(counts.get('lay stress on\tNP')).toEqual({ right: 1, total: 2 })
    expect([...countedLemmas(counts)]).toEqual(['praise', 'sing'])
  })

  it.each([
    ['a figure of the rule, as eight cases more', { THAT: 0.5 }, 'THAT', '', (3 + 4) / 12],
    [
      'a figure for the frame as it stands before one for the complement',
      { THAT: 0.5, 'g,:THAT': 1 },
      'THAT',
      'g,:',
      1,
    ],
    ['no figure, but counts of frame and class', {}, 'THAT', '', (3 + 4 * ((0 + 4 * 0.75) / 4)) / 8],
    ['no figure, and counts of the class alone', {}, 'WH', '', (4 * (3 / 10)) / 4],
    ['no noun phrase where the rule lists none', {}, 'NP', '', 0],
    ['no preposition that was met once or never', {}, 'P:on', '', 0],
    ['a preposition that was met twice', {}, 'P:for', '', (2 + 4 * ((0 + 4 * 0.5) / 4)) / 6],
    ['nothing where neither was ever met', {}, 'TO', '', 0],
    ['nothing where the rule forbids it', { THAT: 0 }, 'THAT', '', 0],
    ['less behind a modal', { TO: 1 }, 'TO', 'md:', 0.4],
    ['less where another verb governs it', { TO: 1 }, 'TO', 'to:', 0.45],
    ['less behind both', { TO: 1 }, 'TO', 'gv:md:', 0.18],
    ['as much in a trailing participle', { TO: 1 }, 'TO', 'g,:', 1],
    ['what an active noun phrase is worth, where it is passive', { NP: 0.5 }, 'P:by', 'pas:', 0.35],
    ['the same of a reduced passive', { NP: 0.5 }, 'P:by', 'rd:', 0.35],
    ['nothing of a passive whose verb takes no noun phrase', { TO: 1 }, 'P:by', 'pas:', 0],
    ['nothing of a passive with another preposition', { NP: 0.5 }, 'P:on', 'pas:', 0],
    ['nearly what a clause is worth before a colon', { THAT: 0.5, NP: 0.2 }, 'COLON', '', 0.425],
    ['or a noun phrase', { THAT: 0.2, NP: 0.5 }, 'COLON', '', 0.425],
    ['a hearer with a preposition by its own figure', { NPP: 0.5, NP: 0.1 }, 'NPP:with', '', 0.5],
    ['or by that of the noun phrase', { NP: 0.5 }, 'NPP:with', '', 0.5],
    ['any preposition', { P: 0.5 }, 'P:on', '', 0.5],
    ['one preposition before any', { P: 0.5, 'P:on': 1 }, 'P:on', '', 1],
    ['a held noun by a figure of its own', { 'poss:P': 0.5, P: 1 }, 'P:on', 'poss:', 0.5],
    ['no held noun without one', { P: 1 }, 'P:on', 'poss:', 0],
  ] as const)('takes %s', (_, frames, complement, prefix, expected) => {
    expect(share(entry(frames), complement, prefix)).toBeCloseTo(expected, 3)
  })

  it('lets no readiness through, and a counted verb with the noun phrases that it was counted with', () => {
    expect(share(entry({ THAT: 1 }, 'readiness'), 'THAT')).toBe(0)
    expect(gate(countedVerb('sing'), { prefix: '', complement: 'NP' }, counts)).toBeCloseTo(0.5)
    expect(gate(countedVerb('dance'), { prefix: '', complement: 'NP' }, counts)).toBe(0)
  })
})

describe('signs', () => {
  const factors = new Map([
    ['subject:name', 3],
    ['subject:it', 0.5],
    ['quoting', 2],
    ['short', 0.25],
  ])

  it('multiply the odds', () => {
    expect(weigh(0.5, ['subject:name', 'quoting', 'unknown'], factors)).toBeCloseTo(6 / 7)
    expect(weigh(0.2, ['short'], factors)).toBeCloseTo(1 / 17)
    expect(weigh(0, ['quoting'], factors)).toBe(0)
  })

  it('can lift by the best of each kind', () => {
    expect(highestFactor(factors)).toBe(6)
    expect(highestFactor(new Map([['short', 0.25]]))).toBe(1)
  })
})
