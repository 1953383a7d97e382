import { expect, it } from 'vitest'
import { quoted, show } from './explain-lines.ts'

it('shows what an article would write to the terminal', () => {
  expect(show('the visit\nwas\u001b[2J good')).toBe('the visit was\\u001b[2J good')
  expect(quoted({ start: 0, end: 4, exact: 'a\0\u009bb' })).toBe('"a\\u0000\\u009bb"')
})
