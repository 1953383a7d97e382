import { describe, expect, it } from 'vitest'
import { freshLexicon } from './test-lexicon.ts'

describe('the table of forms', () => {
  it('gives a stretch of text the id that its form has, however many forms there are', () => {
    const lexicon = freshLexicon()
    const text = Array.from({ length: 70_000 }, (_, at) => `f${at}`).join(' ')
    for (const pass of [1, 2])
      for (let start = 0; start < text.length; ) {
        const space = text.indexOf(' ', start)
        const end = space < 0 ? text.length : space
        const id = lexicon.internBetween(text, start, end)
        if (lexicon.form(id) !== text.slice(start, end)) expect([pass, start]).toEqual([])
        start = end + 1
      }
    expect(lexicon.internBetween('of ships', 3, 8)).toBe(lexicon.intern('ships'))
  })
})
