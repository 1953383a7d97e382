import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

describe('fold', () => {
  it.each([
    ['Hà Nội', 'ha noi'],
    ['Đặng', 'dang'],
    ['Søren Łukasz Straße', 'soren lukasz strasse'],
    ['China’s', "china's"],
    ['China¡¯s', "china's"],
    ['China¡¯S', "china's"],
    ['Chinaâ€™s', "china's"],
    ['¡°peace¡±', '"peace"'],
    ['2021–2023 — now', '2021-2023 - now'],
    ['„so“ «da»', '"so" "da"'],
    ['co\u00adoperate', 'cooperate'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => fold(fold(text)) === fold(text)))
  })
})
