import { describe, expect, it } from 'vitest'
import { RuleError } from './errors.ts'
import { loadRuleTexts } from './load-rule-sets.ts'

const head = (set: string): string => `set: ${set}\nrevision: 1\nabout: x\n`
const shown = '    label: caption\n    examples: [yes]\n    counterexamples: [no]\n'
const phrases = (id: string): string => `  - id: ${id}\n    phrases: [pier]\n${shown}`
const lineRule = (regex: string): string => `rules:\n  - id: clean.own\n    line: { regex: '${regex}' }\n${shown}`
const profile = (body: string): string =>
  `${head('read/own')}rules:\n  - id: read.own\n    profile: { hosts: [outlet.example], body: '${body}' }\n    examples: [{ url: u, page: p, gives: {} }]\n    counterexamples: [{ url: u, page: p }]\n`

const base = loadRuleTexts([
  {
    file: 'ours.yaml',
    text: `${head('clean/ours')}lists: { work: [photo, by] }\n${lineRule('(?:{work} ?)+!').replace('own', 'ours')}`,
  },
])
const problemsOf = (text: string): string[] => {
  try {
    loadRuleTexts([{ file: 'own.yaml', text }], base)
    return []
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    return error.message.split('\n')
  }
}

describe('a rule file that would make a run slow', () => {
  it('is told of a regular expression that takes too long, where, on which text, and what to write', () => {
    expect(problemsOf(`${head('clean/own')}${lineRule('Photo (?:\\w+ ?)+')}`)).toEqual([
      'own.yaml:6:30 clean.own: line.regex may take more than 5,000,000 steps on a text of 35 characters: ' +
        '"Photo aaaaaaaaaaaaaaaaaaaaaaaaaaaa."; most are in "\\w+". ' +
        'The same characters can be taken in too many ways: let each round of a repeat end with what nothing beside it takes, ' +
        'as (?:\\w+ )+ in place of (?:\\w+ ?)+, and put no two open repeats of the same characters side by side',
    ])
  })

  it('is told of one that comes to too many states', () => {
    expect(problemsOf(`${head('clean/own')}${lineRule('(?:a{0,99}){0,99}')}`)).toEqual([
      'own.yaml:6:21 clean.own: line.regex is too large, it comes to more than 5000 states written out: repeat less, or say it in several rules',
    ])
  })

  it('is told of words that make an expression of ours slow', () => {
    const text = `${head('clean/own')}lists: { work: { extend: true, words: [photo by] } }\n`
    expect(problemsOf(text)[0]).toMatch(/^own\.yaml:4:10 with these words, clean\.ours: line\.regex may take more than/)
    expect(problemsOf(text.replace('photo by', 'credit'))).toEqual([])
  })

  it.each([
    '*:has(* *:has(b))',
    'a ~ b ~ c',
    '*:has(:icontains("x"))',
    `${':not('.repeat(9)}p${')'.repeat(9)}`,
    'a'.repeat(2001),
  ])('is told of a selector that multiplies: %s', selector =>
    expect(problemsOf(profile(selector))).toEqual([expect.stringMatching(/^own\.yaml:6:47 selector may be slow/)]),
  )

  it.each(['main > p ~ figure, section:has(> h1) p', 'div:not(.ad):has(p)'])('may hold the selector %s', selector =>
    expect(problemsOf(profile(selector))).toEqual([]),
  )

  it('is told of aliases that grow, of levels without end, of a file without end', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `k${at + 1}: &k${at + 1} [${Array(9).fill(`*k${at}`).join()}]\n`,
    )
    expect(problemsOf(`k0: &k0 [x]\n${laughs.join('')}`)[0]).toMatch(/aliases \(\*\) that take in one another grow/)
    expect(problemsOf(`${head('a/b')}uses: ${'['.repeat(50_000)}`)).toContainEqual(
      expect.stringMatching(/too many brackets/),
    )
    expect(problemsOf('#'.repeat(10_000_001))[0]).toMatch(/at most 10000000 characters/)
  })

  it('is read in a time that grows as it does', { timeout: 20_000 }, () => {
    const many = (count: number, text: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => text(at)).join('')
    expect(problemsOf(`${head('names/own')}disable:\n${many(5_000, at => `  - no.such-${at}\n`)}`)).toHaveLength(5_000)
    expect(problemsOf(`${head('names/own')}lists:\n${many(20_000, at => `  w${at}: [a]\n`)}`)).toEqual([])
    expect(
      problemsOf(`${head('names/own')}rules:\n${phrases('a.b')}    overrides: ${'a'.repeat(100_000)}\n`),
    ).toHaveLength(1)
  })
})
