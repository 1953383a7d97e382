import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpace } from './characters.ts'
import { freshLexicon } from './test-lexicon.ts'
import { formOf } from './token-text.ts'
import { tokenize } from './tokenize.ts'

const lexicon = freshLexicon()

const cut = (text: string): string => {
  const tokens = tokenize(text, lexicon)
  return Array.from({ length: tokens.count }, (_, i) => formOf(tokens, i)).join(' ')
}

describe('tokenize', () => {
  it.each([
    ['co-chair of O’Brien', 'co-chair of O’Brien'],
    ['Vietnam’s and the sides’ plan', 'Vietnam ’s and the sides ’ plan'],
    ["didn't can't won't he'll we've it's", "did n't ca n't wo n't he 'll we 've it 's"],
    ['the U.N.’s role, the U.N. and N.K.', 'the U.N. ’s role , the U.N. and N.K.'],
    ['a U.S.-led plan, D-N.Y. and China-U.S. ties', 'a U.S.-led plan , D-N.Y. and China-U.S. ties'],
    ['Sr. Lt. Gen. A. B. Tran', 'Sr. Lt. Gen. A. B. Tran'],
    ['Sr. Lt. Gen, and Ph.D. Le', 'Sr. Lt. Gen , and Ph.D. Le'],
    ['on Jan. 5 at 10:30 a.m.', 'on Jan. 5 at 10:30 a.m.'],
    ['No. 5, but no. No', 'No. 5 , but no . No'],
    ['3,000 men, 12,13 and 2.5%', '3,000 men , 12 , 13 and 2.5 %'],
    ['13th, 1990s, 5G, 20km', '13th , 1990s , 5G , 20km'],
    ['ADMM+ and 2+2 in R&D', 'ADMM+ and 2+2 in R&D'],
    ['wait... – then -- so…', 'wait ... – then -- so …'],
    ['the end./.', 'the end ./.'],
    ['on July 4.During spring."Both', 'on July 4 . During spring . " Both'],
    ['ofthe hissupport thetwo regardsVietnam', 'of the his support the two regards Vietnam'],
    ['the12 3with 1Sen the13th 20million', 'the 12 3 with 1 Sen the 13th 20 million'],
    ['forget together inward offshore iPhone McCain', 'forget together inward offshore iPhone McCain'],
    ['see https://a.org/b.c?d=1, www.x.vn.', 'see https://a.org/b.c?d=1 , www.x.vn .'],
    ['le.van@mod.example.vn or example.com.He', 'le.van@mod.example.vn or example.com . He'],
    ['@readout #peace', '@readout #peace'],
    ['China¡¯s ¡°peace¡± Chinaâ€™s', 'China ¡¯s ¡° peace ¡± China â€™s'],
    ['Thượng tướng Đặng', 'Thượng tướng Đặng'],
    ['a😀b', 'a 😀 b'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it('stays inside the stretch that it is given', () => {
    const tokens = tokenize('the two sides agreed', lexicon, 4, 11)
    expect([...tokens.start]).toEqual([4, 8])
    expect([...tokens.end]).toEqual([7, 11])
  })

  const pieces = fc.constantFrom(
    'the',
    'Gen',
    '.',
    ',',
    "'",
    '’s',
    '"',
    '“',
    ' ',
    '\n',
    '5',
    '-',
    '+',
    'U.N',
    '@',
    '://',
    'http',
    'www.',
    '.com',
    '¡¯',
    'â€',
    'n’t',
    '😀',
    '\ud800',
    '\u00ad',
    'é',
    '́',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map(list => list.join('')),
  )

  it('covers every character but white space once, in order', () => {
    fc.assert(
      fc.property(texts, text => {
        const { count, start, end } = tokenize(text, lexicon)
        let at = 0
        for (let i = 0; i < count; i++) {
          for (; at < start[i]!; at++) expect(isSpace(text.charCodeAt(at))).toBe(true)
          expect(start[i]).toBe(at)
          expect(end[i]).toBeGreaterThan(at)
          at = end[i]!
        }
        for (; at < text.length; at++) expect(isSpace(text.charCodeAt(at))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['a', 'a.', "a'", 'a-', '1,', 'a@', 'a.b', 'http:', '"', '¡¯', 'A&', 'ed', '😀', 'â€', 'www.a.'])(
    'comes to an end on a million characters of %s…',
    piece => {
      expect(tokenize(piece.repeat(1_000_000 / piece.length), freshLexicon()).count).toBeGreaterThan(0)
    },
    30_000,
  )
})
