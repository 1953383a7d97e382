import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadRuleSets, loadRuleTexts } from '../../engine/load-rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { createClean } from './create-clean.ts'
import { articleOf } from './test-article.ts'

const ours = loadRuleSets([fileURLToPath(new URL('../../rules/clean', import.meta.url))])
const clean = createClean(ours, createLexicon())

const cut = (text: string, known: Partial<Article> = {}, run = clean): string[] =>
  run({ article: articleOf(text, known) }).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const report = `Ministers meet in Apia
March 4, 2020 | 10:15

Apia (VNA) – The ministers met on Monday to speak of fuel.

leftcenterrightdel
Col. Tui Faleolo (R) and the guest (Photo: Ana Tuala)

* Later, the guest saw the harbour./.

By Sina Tuala
Translated by Lagi Tuala`

describe('clean', () => {
  it('cuts and judges known blocks that are open, and keeps others', () => {
    const text = 'APIA (Lagi) – The ministers met.\n\nShare this story\n\nAPIA (Lagi) – The ministers left.'
    const open = { kind: 'body', role: 'paragraph', rule: 'read.body', isOpen: true } as const
    const known = [
      { ...open, start: 0, end: 32 },
      { ...open, start: 34, end: 50 },
      { ...open, start: 52, end: text.length, isOpen: false },
    ]
    const { blocks } = clean({ article: articleOf(text, { known }) })
    expect(blocks.map(({ kind, rule, start, end }) => [kind, rule.split('.')[0], text.slice(start, end)])).toEqual([
      ['dateline', 'clean', 'APIA (Lagi) –'],
      ['body', 'read', 'The ministers met.'],
      ['boilerplate', 'clean', 'Share this story'],
      ['body', 'read', 'APIA (Lagi) – The ministers left.'],
    ])
  })

  it('cuts heads and tails off lines and labels what is left', () => {
    expect(cut(report)).toEqual([
      'headline: Ministers meet in Apia',
      'dateline: March 4, 2020 | 10:15',
      'dateline: Apia (VNA) –',
      'body: The ministers met on Monday to speak of fuel.',
      'artifact: leftcenterrightdel',
      'caption: Col. Tui Faleolo (R) and the guest',
      'credit: (Photo: Ana Tuala)',
      'separator: *',
      'body: Later, the guest saw the harbour.',
      'artifact: /.',
      'byline: By Sina Tuala',
      'credit: Translated by Lagi Tuala',
    ])
  })

  it('tells title, translator, authors and date', () => {
    expect(clean({ article: articleOf(report) }).facts).toEqual({
      title: 'Ministers meet in Apia',
      translator: 'Lagi Tuala',
      authors: ['Sina Tuala'],
      published: '2020-03-04',
    })
  })

  it('gives a dateline and the sentence behind it one paragraph', () => {
    const { blocks } = clean({ article: articleOf('Apia (VNA) – The ministers met.\n\nThey spoke of fuel.') })
    expect(blocks.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
  })

  it('says the same of a text with other line ends', () => {
    expect(cut(report.replaceAll('\n', '\r\n'))).toEqual(cut(report))
  })

  it('keeps what is known', () => {
    const text = 'publisher: Island Post\nMinisters meet in Apia\n\nThe ministers met.'
    const known = [{ start: 0, end: 22, kind: 'metadata', rule: 'read.header' }] as const
    expect(cut(text, { known })).toEqual([
      'metadata: publisher: Island Post',
      'headline: Ministers meet in Apia',
      'body: The ministers met.',
    ])
  })

  it('takes the lines of a hard-wrapped paragraph together', () => {
    const text = 'The ministers met in Apia on Monday\nand spoke of fuel for the islands.'
    expect(cut(text, { isHardWrapped: true })).toEqual([
      'body: The ministers met in Apia on Monday\nand spoke of fuel for the islands.',
    ])
    expect(cut(`leftcenterrightdel\nAt the pier\n\n${text}`, { isHardWrapped: true }).slice(0, 2)).toEqual([
      'artifact: leftcenterrightdel',
      'caption: At the pier',
    ])
  })

  it('looks at a long line only at its head and tail', () => {
    const text = `Apia (VNA) – ${'The ministers met. '.repeat(200)}They left.-VNA`
    expect(cut(text).map(block => block.slice(0, 20))).toEqual([
      'dateline: Apia (VNA)',
      'body: The ministers ',
      'credit: -VNA',
    ])
  })

  it('leaves a text without debris as it is', () => {
    const text =
      'Vietnam supports the plan.\n\nBoth sides want peace.\n\nGen. Tuala said the two navies train together.'
    expect(cut(text).every(block => block.startsWith('body: '))).toBe(true)
  })

  it("takes another outlet's debris from a user's rules, by words or by a token pattern", () => {
    const rules = loadRuleTexts(
      [
        {
          file: 'mine.yaml',
          text: `set: clean/mine
revision: 1
about: Debris of the Island Post.
rules:
  - id: mine.pointer
    line: { regex: 'Turn to page \\d+' }
    label: related
    tier: sure
    examples: [Turn to page 4]
    counterexamples: [The page is turned.]
  - id: mine.desk
    line: { pattern: 'filed from <Cap>{1,3}' }
    label: credit
    examples: [Filed from Apia]
    counterexamples: [The report was filed.]`,
        },
      ],
      ours,
    )
    const text = 'The ministers met in Apia.\nTurn to page 4\nFiled from Port Vila'
    expect(cut(text, {}, createClean(rules, createLexicon()))).toEqual([
      'body: The ministers met in Apia.',
      'related: Turn to page 4',
      'credit: Filed from Port Vila',
    ])
  })

  it('leaves only white space between blocks, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...report.split('\n'),
        '\n',
        '\r\n',
        '|',
        ' - ',
        '(Photo: ',
        './.',
        'By ',
        'said:',
        '“',
        '• ',
        '\u200b',
        '\ufeff',
      ),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, isHardWrapped) => {
        const text = pieces.join('')
        const { blocks } = clean({ article: articleOf(text, { isHardWrapped }) })
        let end = 0
        for (const block of blocks) {
          expect(text.slice(end, block.start).trim()).toBe('')
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end))
          expect(block.end).toBeGreaterThan(block.start)
          end = block.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
