import { describe, expect, it } from 'vitest'
import { countBefore } from './count-before.ts'

describe('countBefore', () => {
  const places = [2, 4, 4, 9]
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 3],
    [10, 4],
  ])('before %i stand %i', (limit, expected) => {
    expect(countBefore(places.length, index => places[index]!, limit)).toBe(expected)
  })

  it('counts nothing in nothing', () => {
    expect(countBefore(0, () => 0, 5)).toBe(0)
  })
})
