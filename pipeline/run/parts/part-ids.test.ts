import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNamePart } from './part-ids.ts'

describe('names of parts', () => {
  it('are what the entries are called, or their numbers', () => {
    const name = createNamePart()
    expect([name(1, 'talks-17'), name(2), name(3, '  '), name(4, 'Trần.1')]).toEqual([
      'talks-17',
      '000002',
      '000003',
      'Trần.1',
    ])
  })

  it('lead nowhere, whatever the entries are called', () => {
    const name = createNamePart()
    const ids = [
      '../../etc/passwd',
      '/abs',
      '..',
      '.hidden',
      'a/b',
      'a\\b',
      'con',
      'x'.repeat(500),
      '\0\n',
      'C:\\x',
      '_x',
    ]
    const names = ids.map((id, i) => name(i + 1, id))
    for (const each of names) expect(each).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,90}$/u)
    expect(new Set(names).size).toBe(names.length)
  })

  it('are told apart where an id comes again, in another case, too', () => {
    const name = createNamePart()
    expect([name(1, 'A'), name(2, 'a'), name(3, 'A')]).toEqual(['A', 'a~2', 'A~3'])
  })

  it('take an address without its scheme', () => {
    expect(createNamePart()(1, 'https://www.example.org/a/talks?id=1')).toMatch(
      /^example\.org-a-talks-id-1-[0-9a-f]{8}$/,
    )
  })

  it('are safe as names of files, and never twice the same, whatever the entries are called', () => {
    const odd = fc.constantFrom(
      'a',
      'A',
      'ı',
      'İ',
      'e\u0301',
      'é',
      'a~2',
      '000001',
      'CON',
      'a.',
      '../a',
      '\ud800',
      'ß',
      'SS',
    )
    const id = fc.oneof(
      odd,
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.tuple(odd, odd).map(pair => pair.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.option(id, { nil: undefined }), { minLength: 1, maxLength: 30 }), ids => {
        const name = createNamePart()
        const names = ids.map((each, i) => name(i + 1, each))
        for (const each of names) {
          expect(each).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._~-]*$/u)
          expect(each).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i)
          expect(Buffer.byteLength(each)).toBeLessThan(120)
        }
        for (const form of ['NFC', 'NFD'] as const) {
          expect(new Set(names.map(each => each.normalize(form).toLowerCase())).size).toBe(names.length)
        }
      }),
      { numRuns: 400, seed: 25 },
    )
  })
})
