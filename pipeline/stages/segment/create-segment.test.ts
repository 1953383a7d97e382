import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../layers/article.ts'
import type { Block } from '../../layers/blocks.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { textOf } from '../../text/token-text.ts'
import { loadWordList } from '../../text/words.ts'
import { createSegment } from './create-segment.ts'

const segment = createSegment(createLexicon(loadWordList(new URL('../../rules/segment/words.tsv', import.meta.url))))

/** Segments of a text with a block a line; a line that starts with ">" is a caption. */
const segmentLines = (text: string, language = 'en') => {
  const blocks: Block[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    blocks.push({
      start: index,
      end: index + line.length,
      kind: line.startsWith('>') ? 'caption' : 'body',
      rule: 'test',
      paragraph: blocks.length,
    })
  const article = { text, facts: { language } } as unknown as Article
  return segment({
    article,
    blocks: { blocks, facts: { title: null, translator: null, authors: [], published: null } },
  })
}

describe('segment', () => {
  it('has no tokens of an article in another language', () => {
    const { tokens, sentences } = segmentLines('Le ministre a reçu la délégation.', 'fr')
    expect([tokens.count, sentences.length]).toEqual([0, 0])
  })

  it('keeps tokens and sentences inside their blocks', () => {
    const { tokens, sentences, blockOf } = segmentLines('They met. They agreed\n> The talks\nOn peace')
    expect(sentences.map(sentence => [sentence.block, textOf(tokens, sentence)])).toEqual([
      [0, 'They met.'],
      [0, 'They agreed'],
      [1, '> The talks'],
      [2, 'On peace'],
    ])
    expect(blockOf[tokens.count - 1]).toBe(2)
  })

  it('carries an open quotation over a caption into the next paragraph', () => {
    const { tokens, quotations, quotationOf } = segmentLines('“We agree.\n> “The talks”\n“We go.” They left.')
    expect(quotations.map(quotation => [textOf(tokens, quotation), quotation.isClosed, quotation.isContinued])).toEqual(
      [
        ['“We agree.', false, false],
        ['“The talks”', true, false],
        ['“We go.”', true, true],
      ],
    )
    expect([quotationOf[0], quotationOf[tokens.count - 1]]).toEqual([0, -1])
  })

  it('notes what it read through', () => {
    const text = 'China¡¯s view ofthe talks in July.They met in the U.S. and didn’t go.'
    const { notes = [] } = segmentLines(text)
    expect(notes.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
      ['mojibake', '¡¯s'],
      ['glued-words', 'ofthe'],
      ['glued-words', 'July.They'],
    ])
  })

  it('covers every token with sentences, and no quotation crosses one', () => {
    const pieces = fc.constantFrom('“', '”', '"', ' ', '\n', 'we', 'Gen.', 'Tran', 'said', '. ', ', ', '? ', '’s', '> ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), list => {
        const { tokens, sentences, sentenceOf, quotations, blockOf } = segmentLines(list.join(''))
        let at = 0
        for (const sentence of sentences) {
          expect(sentence.from).toBe(at)
          expect(blockOf[sentence.from]).toBe(blockOf[sentence.to - 1])
          at = sentence.to
        }
        expect(at).toBe(tokens.count)
        for (const { from, to } of quotations) expect(sentenceOf[from]).toBe(sentenceOf[to - 1])
      }),
      { numRuns: 500 },
    )
  })
})
