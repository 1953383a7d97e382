import { describe, expect, it } from 'vitest'
import { loadRuleTexts } from '../../engine/load-rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import { freshLexicon } from '../../text/test-lexicon.ts'
import { createClean } from './create-clean.ts'
import { articleOf } from './test-article.ts'

const sentence = 'The ministers met in the port of Apia on Monday to speak of fuel.'

/** What a set of rules makes of a text: the label of each block (body where no rule holds) with its words. */
const cutBy = (rules: string, text: string, known: Partial<Article> = {}): string[] => {
  const file = `set: clean/own\nrevision: 1\nabout: x\nlists:\n  agencies: [Øst, ISN]\nrules:\n${rules
    .trim()
    .split('\n')
    .map((rule, at) => `  - { id: own.r${at}, examples: [x], counterexamples: [y], ${rule.trim()} }`)
    .join('\n')}\n`
  const clean = createClean(loadRuleTexts([{ file: 'own.yaml', text: file }]), freshLexicon())
  return clean({ article: articleOf(text, known) }).blocks.map(
    ({ kind, role, start, end }) =>
      `${kind}${role && role !== 'paragraph' ? `/${role}` : ''}: ${text.slice(start, end)}`,
  )
}

const taken = (test: string, text: string): string[] =>
  cutBy(`line: { ${test} }, label: boilerplate`, text)
    .filter(block => block.startsWith('boilerplate: '))
    .map(block => block.slice('boilerplate: '.length))

describe('a line rule takes', () => {
  const page = `Menu\n\n${sentence}\n\nPhoto\nShare\n\n${sentence}\n\nTags`

  it.each([
    ["regex: 'Share|Tags'", ['Share', 'Tags']],
    ["regex: 'share', flags: i", ['Share']],
    ["regex: 'hare'", []],
    ["regex: '\\w+', top: true", ['Menu']],
    ["regex: '\\w+', top: false", ['Photo', 'Share', 'Tags']],
    ["regex: '\\w+', bottom: true", ['Tags']],
    ["regex: '\\w+', bottom: false", ['Menu', 'Photo', 'Share']],
    ["regex: '\\w+', first: 2", ['Menu']],
    ["regex: '\\w+', last: 3", ['Share', 'Tags']],
    ["regex: '\\w+', gap: true", ['Menu', 'Photo', 'Tags']],
    ["regex: '\\w+', gap: false", ['Share']],
    ["regex: '\\w+', alone: true", ['Menu', 'Tags']],
    ["regex: '\\w+', alone: false", ['Photo', 'Share']],
    ["regex: '\\w+', characters: [5, 5]", ['Photo', 'Share']],
    ["regex: '\\w+', characters: [1, 4]", ['Menu', 'Tags']],
    ['words: [1, 1]', ['Menu', 'Photo', 'Share', 'Tags']],
    ['words: [2, 14]', [sentence, sentence]],
    ['words: [15, 99]', []],
    ['ends: sentence', [sentence, sentence]],
    ['ends: [open, colon], words: [1, 3]', ['Menu', 'Photo', 'Share', 'Tags']],
    ["has: '[aeiou]{2}', words: [1, 3]", []],
    ["has: 'ho', words: [1, 3]", ['Photo']],
    ["lacks: 'a', words: [1, 3]", ['Menu', 'Photo']],
    ["regex: '\\w+', next: 'Share'", ['Photo']],
    ["regex: '\\w+', next: '^$'", ['Tags']],
    ['finite: [past]', [sentence, sentence]],
    ['finite: [none]', ['Menu', 'Photo', 'Share', 'Tags']],
    ["regex: '\\w+', after: boilerplate, gap: false", []],
    ["regex: '\\w+', after: body", ['Photo', 'Tags']],
    ["regex: '\\w+', notAfter: body", ['Menu']],
    ["regex: 'The .*', recurs: 2", [sentence, sentence]],
    ["regex: 'The .*', recurs: 3", []],
    ["pattern: '<Cap>', words: [1, 1]", ['Menu', 'Photo', 'Share', 'Tags']],
    ["pattern: 'share'", ['Share']],
    ["pattern: 'the ministers'", []],
  ])('with { %s }', (test, lines) => {
    expect(taken(test, page)).toEqual(lines)
  })

  it('with "repeats" what says a headline or a neighbour again, whatever its marks', () => {
    const headline = "line: { regex: '[A-Z].*', first: 1 }, label: headline"
    expect(
      cutBy(
        `${headline}\nline: { repeats: headline }, label: boilerplate`,
        `Talks in Apia\n\n“Talks in Apia!”\n\nApia`,
      ),
    ).toEqual(['headline: Talks in Apia', 'boilerplate: “Talks in Apia!”', 'body: Apia'])
    expect(taken('repeats: neighbour', 'Share\n\nshare!\n\nApia talks\n\nIn Apia, talks')).toEqual(['Share', 'share!'])
    expect(taken('repeats: neighbour', 'Share - - - - - - -\n\nshare')).toEqual([])
    expect(cutBy('line: { titled: true }, label: boilerplate', 'Apia')).toEqual(['body: Apia'])
    expect(cutBy(`${headline}\nline: { titled: false }, label: boilerplate`, 'Apia\n\nSuva')).toEqual([
      'headline: Apia',
      'body: Suva',
    ])
  })
})

describe('heads and tails', () => {
  const rules = `
    line: { regex: '[A-Z]+ -', part: head }, label: dateline
    line: { regex: '\\([^)]*\\)', part: tail }, label: credit, mark: source
    line: { regex: '\\*', part: head }, label: separator
    line: { regex: '\\*', part: tail }, label: separator
    line: { tail: source, words: [1, 4] }, label: caption
    line: { after: dateline, gap: false, words: [5, 6] }, label: related`

  it('are cut off one by one, and the rest can ask for them', () => {
    expect(cutBy(rules, 'APIA – * The pier (Photo: ISN) *')).toEqual([
      'dateline: APIA –',
      'separator: *',
      'caption: The pier',
      'credit: (Photo: ISN)',
      'separator: *',
    ])
    expect(cutBy(rules, 'The old pier of the port of Apia (ISN)')).toEqual([
      'body: The old pier of the port of Apia',
      'credit: (ISN)',
    ])
    expect(cutBy(rules, 'APIA – SUVA – LIMA –')).toEqual(['dateline: APIA –', 'dateline: SUVA –', 'dateline: LIMA –'])
    expect(cutBy(rules, '* * * * * * * * * * * * * * x').filter(block => block === 'separator: *')).toHaveLength(6)
  })

  it('can be token patterns, and lists in expressions are read plain', () => {
    const own = `
      line: { pattern: 'filed from <Cap>', part: tail }, label: credit
      line: { pattern: '<Cap> time', part: head }, label: dateline
      line: { regex: '\\((?:{agencies})\\)', part: head }, label: dateline`
    expect(cutBy(own, 'Apia time The pier fell. Filed from Suva')).toEqual([
      'dateline: Apia time',
      'body: The pier fell.',
      'credit: Filed from Suva',
    ])
    expect(cutBy(own, '(Øst) The pier fell.')).toEqual(['dateline: (Øst)', 'body: The pier fell.'])
  })
})

describe('rules', () => {
  it('are tried from the surest down, then in order, and give role and facts', () => {
    const rules = `
      line: { regex: 'By .*' }, label: boilerplate
      line: { regex: 'By .*' }, label: byline, tier: sure, facts: ['By (?<author1>[A-Z]\\w+) and (?<author2>[A-Z]\\w+)']
      line: { regex: 'Talks .*' }, label: headline
      line: { regex: '• .*' }, label: body, role: list-item`
    expect(cutBy(rules, 'Talks in Apia\n\nBy Ana and Tui\n\n• The pier')).toEqual([
      'headline: Talks in Apia',
      'byline: By Ana and Tui',
      'body/list-item: • The pier',
    ])
  })

  it('look at a line of more than 2,000 characters at its head and tail only', () => {
    const long = `APIA – ${'The pier fell. '.repeat(140)}(ISN)`
    const rules = `
      line: { regex: '[A-Z]+ -', part: head }, label: dateline
      line: { regex: '\\([^)]*\\)', part: tail }, label: credit
      line: { regex: '.*pier.*' }, label: boilerplate
      line: { words: [1, 998] }, label: boilerplate`
    expect(cutBy(rules, long).map(block => block.slice(0, 14))).toEqual([
      'dateline: APIA',
      'body: The pier',
      'credit: (ISN)',
    ])
  })
})

it('lines end at any line break, and wrapped ones at a blank or a short one', () => {
  const none = "line: { regex: 'zzz' }, label: boilerplate"
  expect(cutBy(none, 'a\r\nb\rc\u2028d\u2029e\n\u00a0 \nf')).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map(one => `body: ${one}`),
  )
  const wrapped = 'one two three four\nfive six seven\nend.\nnext paragraph is here\n\nlast one of them all'
  expect(cutBy(none, wrapped, { isHardWrapped: true })).toEqual([
    'body: one two three four\nfive six seven\nend.',
    'body: next paragraph is here',
    'body: last one of them all',
  ])
})
