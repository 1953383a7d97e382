import { describe, expect, it } from 'vitest'
import { createLexicon } from './create-lexicon.ts'
import { rangeOf, spanOf, textOf } from './token-text.ts'
import { tokenize } from './tokenize.ts'

const tokens = tokenize('Both sides, he said', createLexicon())

describe('spans and ranges of tokens', () => {
  it('lead to each other', () => {
    expect(spanOf(tokens, { from: 0, to: 2 })).toEqual({ start: 0, end: 10 })
    expect(rangeOf(tokens, { start: 0, end: 10 })).toEqual({ from: 0, to: 2 })
    expect(textOf(tokens, { from: 3, to: 5 })).toBe('he said')
  })

  it('take every token that a span touches, and none where it touches none', () => {
    expect(rangeOf(tokens, { start: 3, end: 6 })).toEqual({ from: 0, to: 2 })
    expect(rangeOf(tokens, { start: 4, end: 5 })).toEqual({ from: 1, to: 1 })
    expect(spanOf(tokens, { from: 2, to: 2 })).toEqual({ start: 10, end: 10 })
    expect(spanOf(tokens, { from: 5, to: 5 })).toEqual({ start: 19, end: 19 })
  })
})
