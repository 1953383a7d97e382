import { describe, expect, it } from 'vitest'
import { createLexicon } from '../text/create-lexicon.ts'
import { tokenize } from '../text/tokenize.ts'
import { compilePhrases } from './compile-phrases.ts'

const search = (phrases: string[], text: string) => {
  const lexicon = createLexicon()
  const index = compilePhrases(
    phrases.map(phrase => ({ phrase, value: phrase })),
    lexicon,
  )
  const tokens = tokenize(text, lexicon)
  const shown = (matches: { from: number; to: number; values: readonly string[] }[]) =>
    matches.map(({ from, to, values }) => [text.slice(tokens.start[from], tokens.end[to - 1]), ...values])
  return { index, tokens, shown }
}

describe('compilePhrases', () => {
  it('takes the longest phrase at each place and goes on behind it', () => {
    const { index, tokens, shown } = search(
      ['General', 'General Staff', 'Staff', 'staff college of war'],
      'The general STAFF college',
    )
    expect(shown(index.find(tokens))).toEqual([['general STAFF', 'General Staff']])
    expect(shown(index.findAll(tokens))).toEqual([
      ['general', 'General'],
      ['general STAFF', 'General Staff'],
      ['STAFF', 'Staff'],
    ])
    expect(index.matchAt(tokens, 2)?.to).toBe(3)
    expect(index.matchAt(tokens, 1, 2)?.to).toBe(2)
  })

  it('folds diacritics, and hands back all entries of a phrase', () => {
    const { index, tokens, shown } = search(['Ha Noi', 'Hà Nội'], 'in Hà Nội')
    expect(shown(index.find(tokens))).toEqual([['Hà Nội', 'Ha Noi', 'Hà Nội']])
  })

  it('meets a phrase in quotes only as it is written', () => {
    const { index, tokens, shown } = search(['"US"', '"WHO"', 'who is'], 'US to us: WHO is, who is')
    expect(shown(index.find(tokens))).toEqual([
      ['US', '"US"'],
      ['WHO is', 'who is'],
      ['who is', 'who is'],
    ])
  })

  it('keeps inside the range', () => {
    const { index, tokens } = search(['a b'], 'a b a b')
    expect(index.find(tokens, 1, 3)).toEqual([])
    expect(index.find(tokens, 1, 4)).toHaveLength(1)
  })
})
