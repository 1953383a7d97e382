import { describe, expect, it } from 'vitest'
import { byText, quote } from './place.ts'

describe('place', () => {
  it('quotes the words of a span', () => {
    expect(quote('Gen. Vo thanked the host.', { start: 8, end: 15 })).toEqual({ start: 8, end: 15, exact: 'thanked' })
  })

  it('orders strings by code units, so that no locale changes the bytes', () => {
    expect(['é', 'Z', 'a'].sort(byText)).toEqual(['Z', 'a', 'é'])
  })
})
