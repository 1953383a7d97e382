import { describe, expect, it } from 'vitest'
import { parseLooseJson } from './parse-loose-json.ts'

describe('parseLooseJson', () => {
  it.each([
    ['{"a": 1, "b": [1, 2,],}', { a: 1, b: [1, 2] }],
    ['{"a": "one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['// <![CDATA[\n{"a": 1}\n// ]]>', { a: 1 }],
    ['<!-- {"a": 1} -->', { a: 1 }],
    ['/* facts */ {"a": 1, // one\n "b": "http://x.example"}', { a: 1, b: 'http://x.example' }],
    [
      '{"a": "it\\\'s", "b": "the "big" tug", "c": "so "he said", and left", "d": 1}',
      { a: "it's", b: 'the "big" tug', c: 'so "he said", and left', d: 1 },
    ],
    ['{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    ['{"a": {"b": "cut o', { a: { b: 'cut o' } }],
    ['{"a": 1};', { a: 1 }],
    ['{"a": 1}{"b": 2}', { a: 1 }],
  ])('reads %s', (source, value) => expect(parseLooseJson(source)).toEqual(value))

  it.each(['', 'var a = 1', '{a: b}', '<html>'])('makes nothing of %s', source => {
    expect(parseLooseJson(source)).toBeUndefined()
  })
})
