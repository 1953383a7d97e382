import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairQuotations } from './quotations.ts'
import { freshLexicon } from './test-lexicon.ts'
import { textOf } from './token-text.ts'
import { tokenize } from './tokenize.ts'

const lexicon = freshLexicon()

const find = (text: string, isContinued = false) => {
  const tokens = tokenize(text, lexicon)
  const { quotations, isLeftOpen } = pairQuotations(tokens, { from: 0, to: tokens.count }, isContinued)
  return { isLeftOpen, quotations, texts: quotations.map(quotation => textOf(tokens, quotation)) }
}

describe('pairQuotations', () => {
  it.each([
    ['"We agree," he said. "We go."', ['"We agree,"', '"We go."']],
    ['“We agree,” he said.', ['“We agree,”']],
    ['“We agree," he said.', ['“We agree,"']],
    ['„We agree,“ he said, and “go“ it was.', ['„We agree,“', '“go“']],
    ['«We agree», he said.', ['«We agree»']],
    ["``We agree,'' he said.", ["``We agree,''"]],
    ['¡°We agree,¡± he said.', ['¡°We agree,¡±']],
    ['said:"We agree."Both left.', ['"We agree."']],
    ['a "four no\'s" policy', ['"four no\'s"']],
    ['the ‘new deal’ of the sides’ teams', ['‘new deal’']],
    ["the 'new deal' of the sides' teams", ["'new deal'"]],
    ["'The two sides' ties are close,' he said", ["'The two sides' ties are close,'"]],
    ['“He told me ‘no,’ twice,” she said.', ['“He told me ‘no,’ twice,”', '‘no,’']],
    ['“‘No,’ he said.”', ['“‘No,’ he said.”', '‘No,’']],
    ["the '90s, get 'em, the sides' view and Tran's", []],
    ['a 15" gun and a 6" one', []],
    ['peace" he said', []],
    ['the “old “new” ship', ['“new”']],
  ])('%s', (text, expected) => {
    expect(find(text).texts).toEqual(expected)
  })

  it('knows what a quotation stands in', () => {
    expect(find('“He told me ‘no,’ twice,” she said.').quotations.map(quotation => quotation.parent)).toEqual([-1, 0])
  })

  it('leaves the last opener open to the end of the block', () => {
    const { texts, isLeftOpen, quotations } = find('He said: “We agree. We go')
    expect([texts, isLeftOpen]).toEqual([['“We agree. We go'], true])
    expect(quotations[0]).toMatchObject({ isClosed: false, isContinued: false })
  })

  it('goes on from the block before, with a new opener or with none', () => {
    expect(find('“And so.” He left.', true).quotations).toMatchObject([
      { from: 0, to: 5, isContinued: true, isClosed: true },
    ])
    expect(find('And so.” He left.', true).quotations).toMatchObject([
      { from: 0, to: 4, isContinued: true, isClosed: true },
    ])
    expect(find('He left. “And so,” he said.', true).quotations).toMatchObject([{ isContinued: false }])
  })

  it('never crosses two quotations', () => {
    const marks = fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '„', ' ', 'we', '.', ',', 'sides'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(marks, fc.boolean(), (list, isContinued) => {
        const { quotations } = find(list.join(''), isContinued)
        for (const [index, { from, to, parent }] of quotations.entries()) {
          expect(from).toBeLessThan(to)
          for (const other of quotations.slice(index + 1)) expect(other.from >= to || other.to <= to).toBe(true)
          if (parent >= 0) expect(quotations[parent]!.from <= from && to <= quotations[parent]!.to).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['“', ' "', " '", '“a ', "s' ", '‘“', ' “a” '])(
    'comes to an end on 100,000 times %s',
    mark => {
      expect(find(mark.repeat(100_000))).toBeDefined()
    },
    30_000,
  )
})
