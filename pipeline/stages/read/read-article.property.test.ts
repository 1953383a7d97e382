import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DropError } from './drop-error.ts'
import { isBlank } from './lines-of.ts'
import { readWithRules } from './test-read.ts'

const readArticle = readWithRules()

const line = fc.oneof(
  fc.constantFrom(
    '# ',
    '## Talks ##',
    '- ',
    '* item',
    '> ',
    '>> said',
    '---',
    '===',
    '***',
    '```',
    '![a](b)',
    '1. one',
    '',
    ' ',
  ),
  fc.constantFrom('title: Talks', 'date: 2024-06-01', 'author: Ida Lund', 'foo: bar', 'Gen. Orla Brandt said so.'),
  fc.string({ maxLength: 12 }),
)
const markdown = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 30 })
  .map(lines => `${lines.flat().join('')}\n\nThe talks ended.`)

describe('for any input', () => {
  it('known blocks stand in order inside the text, apart, and begin and end with no white space', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('a.md', 'a.txt'), (content, name) => {
        const { text, known } = readArticle({ name, content })
        expect(text).toBe(content)
        let end = 0
        for (const block of known) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(block.end).toBeGreaterThan(block.start)
          expect(text.slice(block.start, block.end).trim()).toHaveLength(block.end - block.start)
          end = block.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('bytes give a text that is not blank, or a failure with a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), content => {
        try {
          const { text } = readArticle({ name: 'a.txt', content })
          expect(isBlank(text, { start: 0, end: text.length })).toBe(false)
        } catch (error) {
          expect(error).toBeInstanceOf(DropError)
        }
      }),
      { numRuns: 500 },
    )
  })
})
