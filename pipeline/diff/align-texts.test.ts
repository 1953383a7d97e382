import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts } from './align-texts.ts'

const words = fc.array(fc.constantFrom('talks', 'rescue', 'port', ' ', '\n', '\n\n', 'é', '😀'), { maxLength: 40 })

describe('a place in a text that was edited', () => {
  it('is where its words went', () => {
    const before = 'First line.\nThe ministers met.\nThey agreed on talks.\nLast line.'
    const after = 'A new line.\nThe ministers met.\nThey soon agreed on yearly talks.\nFirst line.\nLast line.'
    const map = alignTexts(before, after)
    const wordsOf = (text: string): string[] => {
      const start = before.indexOf(text)
      return map({ start, end: start + text.length }).map(place => after.slice(place.start, place.end))
    }
    expect(wordsOf('ministers met')).toEqual(['ministers met'])
    expect(wordsOf('met.\nThey')).toEqual(['met.\nThey'])
    expect(wordsOf('They agreed')).toEqual(['They '])
    expect(wordsOf('Last line.')).toEqual(['Last line.'])
  })

  it('is found where lines were wrapped anew and each was edited', () => {
    const before = Array.from({ length: 50 }, (_, i) => `On day ${i} the ministers talked well about port ${i}.`).join(
      '\n',
    )
    const after = before.replaceAll('well', 'rather\nwell').replaceAll('\nOn', ' On')
    const start = before.indexOf('talked', before.indexOf('day 17'))
    const [place] = alignTexts(before, after)({ start, end: start + 6 })
    expect(after.slice(0, place!.end).endsWith(' day 17 the ministers talked')).toBe(true)
  })

  it('has the same words, whatever was edited', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (a, b, from, length) => {
        const [before, after] = [a.join(''), b.join('')]
        const start = from % (before.length + 1)
        const end = Math.min(start + (length % 20), before.length)
        const pieces = alignTexts(before, after)({ start, end })
        const kept = pieces.map(place => after.slice(place.start, place.end))
        let at = start
        for (const piece of kept) {
          at = before.indexOf(piece, at)
          expect(at).toBeGreaterThanOrEqual(start)
          at += piece.length
        }
        expect(at).toBeLessThanOrEqual(end)
        if (before === after) expect(kept.join('')).toBe(before.slice(start, end))
      }),
    )
  })
})
