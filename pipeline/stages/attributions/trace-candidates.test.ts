import { expect, it } from 'vitest'
import { readMarked, readWith } from '../../../tests/marked-article.ts'
import { loadRules } from '../../run/load-rules.ts'
import { articleOf } from '../clean/test-article.ts'
import { createTraceCandidates } from './trace-candidates.ts'

const trace = createTraceCandidates(loadRules([]), readWith.lexicon, 'balanced')

it('tells of every cue met, and of every candidate with its fate', () => {
  const text = 'Ana Ruiz said that the pier was old. Lund said Ruiz praised the crew. The crew agreed, it said yes.'
  const { layers } = readMarked(text)
  const { blocks, segments, names } = layers
  const facts = { title: null, translator: null, authors: [], published: null }
  const { cues, candidates } = trace({ article: articleOf(text), blocks: { blocks, facts }, segments, names })
  const words = ({ from, to }: { from: number; to: number }): string =>
    text.slice(segments.tokens.start[from], segments.tokens.end[to - 1])
  expect(cues.map(({ rule, lemma, cue }) => `${rule} ${lemma} ${words(cue)}`)).toEqual([
    'attribution.cue.say say said',
    'attribution.cue.say say said',
    'attribution.cue.praise praise praised',
    'attribution.cue.agree agree agreed',
    'attribution.cue.say say said',
  ])
  const shown = candidates.map(
    ({ lemma, frame, cue, mention, content, fate, counted, signs, base, probability, needed }) => {
      expect(probability > 0 && base > 0 && needed > 0).toBe(true)
      expect(fate === 'kept' ? probability >= needed : true).toBe(true)
      if (signs.length === 0) expect(probability).toBeCloseTo(base)
      return `${lemma} ${frame} ${words(cue)}: ${mention && words(mention)} | ${content.map(words).join(' … ')} ${fate}${counted ? ` of ${counted.total > 0}` : ''}`
    },
  )
  expect(shown).toEqual([
    'say THAT said: Ana Ruiz | that the pier was old. kept of true',
    'say CL said: Lund | Ruiz praised the crew. kept of true',
    'praise NP praised: Ruiz | the crew. kept of true',
  ])
})
