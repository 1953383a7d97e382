import { describe, expect, it } from 'vitest'
import { loadRules } from '../run/load-rules.ts'
import { loadShippedWords } from '../run/load-shipped.ts'
import { createRead } from '../stages/read/read-article.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { createTracer } from './create-tracer.ts'
import { explainAbsence } from './explain-absence.ts'
import { explainArticle } from './explain-article.ts'

const text = `leftcenterrightdel
Minister Orla Brandt at the pier

On Tuesday, Defence Minister Orla Brandt received General Duarte Lobo in Oslo. She thanked the guest for the rescue of two crews.

The lamps flickered all night. The tide tables mean a long wait.`

const rules = loadRules([])
const traced = createTracer(
  rules,
  createLexicon(loadShippedWords()),
)(createRead(rules)({ name: 'talks.txt', content: text }))

describe('explainArticle', () => {
  it('tells of a statement who, why, and what lost', () => {
    const { statements, setAside } = explainArticle(traced)
    expect(statements).toHaveLength(traced.record.statements.length)
    const [thanks] = statements
    expect(thanks).toMatchObject({
      statement: { act: 'thank' },
      sentence: { exact: 'She thanked the guest for the rescue of two crews.' },
      speaker: expect.stringMatching(/^Orla Brandt \(.*Minister.*\), by a pronoun$/),
      candidate: { lemma: 'thank', fate: 'kept', cue: { exact: 'thanked' }, mention: { exact: 'She' } },
    })
    const { base, signs, probability } = thanks!.candidate!
    const odds = signs.reduce((product, { factor }) => product * factor, base / (1 - base))
    expect(signs).toContainEqual({ sign: 'subject:pronoun', factor: expect.any(Number) })
    expect(probability).toBeCloseTo(odds / (1 + odds))
    expect(thanks!.rules.map(({ rule }) => rule)).toContain(thanks!.statement.rule)
    expect(setAside.map(({ kind }) => kind)).toContain('caption')
  })

  it('keeps to the ids given', () => {
    expect(explainArticle(traced, { ids: [] }).statements).toEqual([])
  })
})

describe('explainAbsence', () => {
  const verdictOf = (words: string): (string | undefined)[] =>
    explainAbsence(traced, words).map(({ verdict }) => verdict)

  it.each([
    ['“The Rescue of two crews”', 'in-statement'],
    ['Orla Brandt at the pier', 'set-aside'],
    ['flickered all night', 'no-cue'],
    ['a long wait', 'candidate-lost'],
  ])('%s: %s', (words, verdict) => {
    expect(verdictOf(words)).toEqual([verdict])
  })

  it('names the verbs that are no cues', () => {
    expect(explainAbsence(traced, 'the lamps')[0]!.verbs).toEqual(['flicker'])
  })

  it('finds nothing where the words do not stand', () => {
    expect(explainAbsence(traced, 'the anchor chain')).toEqual([])
  })
})
