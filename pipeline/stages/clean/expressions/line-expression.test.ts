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
})
