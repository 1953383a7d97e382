import { expect, it } from 'vitest'
import { compareBytes } from './found-drop.ts'

it('compares names as their bytes in UTF-8 do', () => {
  const names = [
    '',
    'a',
    'a/b',
    'a.txt',
    'ab',
    'Z',
    'é',
    'é',
    'ｚ',
    '\ufffd',
    '😀',
    '😁a',
    '中',
    'a\u{10ffff}',
    '\ue000',
  ]
  const inBytes = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  expect(names.toSorted(compareBytes)).toEqual(inBytes)
  expect(compareBytes('a/b', 'a/b')).toBe(0)
})
