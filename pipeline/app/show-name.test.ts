import { expect, it } from 'vitest'
import { showName } from './show-name.ts'

it('shows what would break the line, and leaves the rest', () => {
  expect(showName('visite à Đà Nẵng 😀.txt')).toBe('visite à Đà Nẵng 😀.txt')
  expect(showName('two\nlines\u001b[2J.txt')).toBe('two\\u000alines\\u001b[2J.txt')
})
