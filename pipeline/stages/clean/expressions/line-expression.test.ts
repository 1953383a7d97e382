import { describe, expect, it } from 'vitest'
import { createShapesOfLists, LineExpression } from './line-expression.ts'
import { PlainLine } from './plain-line.ts'

const lists: Record<string, readonly string[]> = { months: ['May', 'March'], agencies: ['ISN', 'Øst'] }
const words = (list: string) => lists[list]
const shapeOf = createShapesOfLists()
const shapes = (list: string, ignoresCase: boolean) => shapeOf(words(list) ?? [], ignoresCase)

const express = (source: string, flags = '', part?: 'whole' | 'head' | 'tail') =>
  new LineExpression(source, flags, part, words, shapes)

const lines = [
  'Apia, March 4 (ISN) – The ministers met.',
  'APIA, MAY 12. THE MINISTERS MET.',
  'Photo: Øst/Tuala',
  'aab\b-c',
  '(c) 2020 Island Post',
  '— * —',
  'ships at sea/.',
  'ab\u{1f600}',
  '',
]
const cases: readonly (readonly [string, string?])[] = [
  ['.*{months} \\d{1,2}.*', 'i'],
  ['(?:apia|suva),? (?:{months}) \\d+(?:\\.| \\({agencies}\\)).{0,40}', 'i'],
  ['[Pp]hotos?: ?(?:{agencies})/\\w+'],
  ['(a)\\1?b[\\b]-?[^a-b]'],
  ['\\(?c\\)?(?= \\d{4}).*|[^\\p{L}]+', 'u'],
  ['[^\\p{L}\\p{N}]+', 'u'],
  ['[^a-z]+', 'i'],
  ['(?<=[\\p{L}.])/\\.?', 'u'],
  ['ab.', 'u'],
  ['\\w+(?:[ .,/()–-]+\\w*){0,12}'],
  ['(?:x?y?)*'],
]

describe('LineExpression', () => {
  it('rules out no line that its expression matches', () => {
    for (const [source, flags = ''] of cases)
      for (const part of ['whole', 'head', 'tail', undefined] as const) {
        const expression = express(source, flags, part)
        for (const text of lines)
          expect([source, part, text, expression.test(new PlainLine(text))]).toEqual([
            source,
            part,
            text,
            expression.expression.test(text),
          ])
      }
  })

  it('rules a line out by length, ends, signs and words, without its expression', () => {
    const mayMatch = (source: string, text: string, part?: 'whole' | 'head' | 'tail') =>
      express(source, 'i', part).mayMatch(new PlainLine(text))
    expect(mayMatch('{months} \\d{1,2}', 'March 4 was cold.', 'whole')).toBe(false)
    expect(mayMatch('photo: .*', 'Seen from above', 'head')).toBe(false)
    expect(mayMatch('.*\\(\\w+\\)', 'Apia, as seen from above)', 'whole')).toBe(false)
    expect(mayMatch('\\b(?:cookies|newsletter)\\b', 'The coast was clear.')).toBe(false)
    expect(mayMatch('\\b(?:cookies|newsletter)\\b', 'We use Cookies.')).toBe(true)
  })

  it('rules a line out by its first and last character', () => {
    const mayBetween = (source: string, part: 'whole' | 'head' | 'tail' | undefined, ends: string): boolean =>
      express(source, '', part).mayMatchBetween(ends.charCodeAt(0), ends.charCodeAt(1))
    expect((['whole', 'head', 'tail', undefined] as const).map(part => mayBetween('ab', part, 'ab'))).toEqual(
      Array(4).fill(true),
    )
    expect((['whole', 'head', 'tail', undefined] as const).map(part => mayBetween('ab', part, 'xb'))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect((['whole', 'head', 'tail', undefined] as const).map(part => mayBetween('ab', part, 'ax'))).toEqual([
      false,
      true,
      false,
      true,
    ])
    expect(mayBetween('(?:ab)?', 'whole', 'xx')).toBe(true)
  })

  it('rules a line out by what stands first, last and anywhere, never by more', () => {
    const may = (source: string, text: string, part?: 'whole' | 'head' | 'tail', flags = ''): boolean =>
      express(source, flags, part).mayMatch(new PlainLine(text))
    expect([may('abcd', 'abxd', 'head'), may('abcd', 'abcdx', 'head'), may('abcd', 'xabcd', 'head')]).toEqual([
      false,
      true,
      false,
    ])
    expect([may('abcd', 'axcd', 'tail'), may('abcd', 'xabcd', 'tail'), may('abcd', 'abcdx', 'tail')]).toEqual([
      false,
      true,
      false,
    ])
    expect([may('abcd', 'xabcdx'), may('abcd', 'dcba'), may('abcd', 'abc')]).toEqual([true, false, false])
    expect([may('.{2,3}', 'abcd', 'whole'), may('.{2,3}', 'abcd', 'head'), may('.{2,3}', 'a')]).toEqual([
      false,
      true,
      false,
    ])
    expect([may('.*\\(.*', 'no bracket', 'whole'), may('.*\\(.*', 'a (', 'whole')]).toEqual([false, true])
    expect([may('Photo', 'photo'), may('Photo', 'photo', undefined, 'i'), may('Photo', 'photos of')]).toEqual([
      false,
      true,
      false,
    ])
  })
})
