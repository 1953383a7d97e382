import { expect, test } from 'vitest'
import { createDeadPairs } from './dead-pairs.ts'

const addOften = (pairs: ReturnType<typeof createDeadPairs>, opening: number, next: number): void => {
  for (let i = 0; i < 8; i++) pairs.add(opening, next)
}

test('keeps a pair once its opening came to nothing often, whatever the numbers', () => {
  const pairs = createDeadPairs()
  pairs.add(1, 2)
  expect(pairs.has(1, 2)).toBe(false)
  addOften(pairs, 1, 2)
  addOften(pairs, 5, 9000)
  expect([pairs.has(1, 2), pairs.has(5, 9000), pairs.has(1, 9000), pairs.has(2, 1)]).toEqual([true, true, false, false])
})

test('keeps pairs of so many openings and no more', () => {
  const pairs = createDeadPairs()
  for (let opening = 0; opening < 40; opening++) addOften(pairs, opening, 3)
  expect(Array.from({ length: 40 }, (_, opening) => pairs.has(opening, 3)).filter(Boolean)).toHaveLength(31)
})
