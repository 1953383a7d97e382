import { expect, it } from 'vitest'
import { quoted, show, tellMost } from './explain-lines.ts'

it('shows what an article would write to the terminal', () => {
  expect(show('the visit\nwas\u001b[2J good')).toBe('the visit was\\u001b[2J good')
  expect(quoted({ start: 0, end: 4, exact: 'a\0\u009bb' })).toBe('"a\\u0000\\u009bb"')
})

it('tells a hundred entries of a list, and how many there are besides', () => {
  const all = Array.from({ length: 103 }, (_, index) => index)
  expect(tellMost(all.slice(0, 100), String)).toHaveLength(100)
  expect(tellMost(all, String).slice(99)).toEqual(['99', 'and 3 more: --json has all'])
})
