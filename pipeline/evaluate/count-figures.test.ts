import { describe, expect, it } from 'vitest'
import { countFigures } from './count-figures.ts'
import type { Tallies } from './tally.ts'

const article = (right: number, predicted: number, gold: number): Tallies =>
  new Map([['full', { right, predicted, found: right, gold }]])
const even = Array.from({ length: 50 }, () => article(3, 4, 5))
const mixed = [
  ...Array.from({ length: 25 }, () => article(0, 4, 5)),
  ...Array.from({ length: 25 }, () => article(4, 4, 4)),
]

describe('countFigures', () => {
  it('sums over articles before it divides', () => {
    expect(countFigures('brat', [article(1, 1, 1), article(0, 0, 3)])).toMatchObject([
      { name: 'full', precision: 100, recall: 25, value: 40, right: 1, predicted: 1, found: 1, gold: 4 },
    ])
  })

  it('gives an interval as wide as articles differ, the same at every call', () => {
    expect(countFigures('brat', even)[0]!.interval).toEqual([66.7, 66.7])
    const [{ value, interval }] = countFigures('brat', mixed) as [ReturnType<typeof countFigures>[number]]
    // Half of the articles all right, half all wrong: a standard error of about 7 points.
    expect(interval[1] - interval[0]).toBeGreaterThan(20)
    expect(interval[1] - interval[0]).toBeLessThan(36)
    expect(interval[0] < value && value < interval[1]).toBe(true)
    expect(countFigures('brat', mixed)[0]!.interval).toEqual(interval)
  })

  it('leaves draws out in which there is nothing to measure', () => {
    expect(countFigures('brat', [article(2, 2, 2), article(0, 0, 0)])[0]!.interval).toEqual([100, 100])
  })
})
