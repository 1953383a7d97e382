import { describe, expect, it } from 'vitest'
import { compilePatterns } from '../../engine/compile-patterns.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { tokenize } from '../../text/tokenize.ts'
import { loadWordList } from '../../text/words.ts'
import { createLazyPatterns } from './lazy-patterns.ts'
import { phrasePattern } from './phrase-pattern.ts'

const lexicon = createLexicon(loadWordList('pipeline/rules/segment/words.tsv'))
const words = (): readonly string[] => ['patrol boat', '=sail', '"UN"', 'navy']
const patterns = [
  'port call',
  'rule of law',
  'cannot',
  '(the)? {fleet} *{0,3} (=visit | harbor)',
  '^ (as for | on) *{0,2} {fleet}',
  '<Cap> (has | had)? =agree',
  "People's (Army | Navy)",
  '*{1,2} harbor',
]
const texts = [
  'The port-calls of two patrol boats and a port call.',
  'She cannot say whether UN ships sailed to visit the harbor.',
  "As for the navy, the People's Navy had agreed on the rule of law. The NAVY visits us.",
]

describe('patterns that are compiled when their words occur', () => {
  it('match as all of them compiled at once', () => {
    const sources = patterns.map(text => ({ text, value: text, words }))
    const findLazily = createLazyPatterns(sources, lexicon, id => id)
    const compiled = compilePatterns(
      sources.map(source => ({ ...source, pattern: phrasePattern(source.text) })),
      lexicon,
    )
    const found = (matches: readonly { from: number; to: number; value: string }[]): string[] =>
      matches.map(({ from, to, value }) => `${from} ${to} ${value}`).sort()
    for (const text of texts) {
      const tokens = tokenize(text, lexicon)
      const items = itemsOfTokens(tokens)
      const expected = found(compiled.findAll(items))
      expect(expected.length).toBeGreaterThan(0)
      expect(found(findLazily(tokens, { from: 0, to: tokens.count }))).toEqual(expected)
    }
  })

  it('match the same whatever texts were read before, words that the tokenizer cuts too', () => {
    const sources = [...patterns, 'hissupport'].map(text => ({ text, value: text, words }))
    const search = (order: readonly string[]): Map<string, string[]> => {
      const find = createLazyPatterns(sources, lexicon, id => id)
      return new Map(
        order.map(text => {
          const tokens = tokenize(text, lexicon)
          const matches = find(tokens, { from: 0, to: tokens.count })
          return [text, matches.map(({ from, to, value }) => `${from} ${to} ${value}`).sort()]
        }),
      )
    }
    const some = ['His boat sailed.', 'We value his support.', 'They need support.', ...texts]
    const forwards = search(some)
    for (const [text, matches] of search([...some].reverse())) expect(forwards.get(text)).toEqual(matches)
    expect(forwards.get('We value his support.')).toEqual(['2 4 hissupport'])
  })
})
