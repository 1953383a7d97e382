import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RuleError } from './errors.ts'
import { loadRuleSets, loadRuleTexts } from './load-rule-sets.ts'
import { listWords, parseRuleSets, revisionsOf, rulesOf } from './rule-sets.ts'

const examples = '    examples: [yes]\n    counterexamples: [no]\n'

const ours = `set: scene/meetings
revision: 4
about: Who meets whom.
lists:
  meet: [meets, receives]
rules:
  - id: scene.meet
    pattern: "{meet} whom:( <Cap>{1,4} )"
    label: meeting
${examples}  - id: scene.part
    pattern: parts from
    label: parting
${examples}`

/** A user's file with the given head lines and rules. */
const theirs = (head: string, rules = ''): { file: string; text: string } => ({
  file: 'mine/own.yaml',
  text: `set: mine/own\nrevision: 1\nabout: Ours too.\n${head}${rules === '' ? '' : `rules:\n${rules}`}`,
})

const problemsOf = (...files: { file: string; text: string }[]): string[] => {
  try {
    loadRuleTexts(files)
    return []
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    return error.message.split('\n')
  }
}

describe('a file that is right', () => {
  const sets = loadRuleTexts([{ file: 'rules/scene/meetings.yaml', text: ours }])

  it('gives its rules in order, with place and kind', () => {
    expect(rulesOf(sets, 'scene', 'pattern').map(({ id, fileLine, file }) => [id, fileLine, file])).toEqual([
      ['scene.meet', 7, 'rules/scene/meetings.yaml'],
      ['scene.part', 12, 'rules/scene/meetings.yaml'],
    ])
    expect(rulesOf(sets, 'scene/meet', 'pattern')).toEqual([])
    expect(revisionsOf(sets)).toEqual({ 'scene/meetings': 4 })
  })

  it("keeps a line rule's test apart from its place", () => {
    const text = `set: clean/x\nrevision: 1\nabout: x\nrules:\n  - id: clean.a\n    line: { words: [1, 3] }\n    label: caption\n${examples}`
    const [rule] = rulesOf(loadRuleTexts([{ file: 'a.yaml', text }]), 'clean', 'line')
    expect([rule?.line, rule?.fileLine]).toEqual([{ words: [1, 3] }, 5])
  })

  it('survives JSON', () => {
    expect(parseRuleSets(JSON.stringify(sets))).toEqual(sets)
    expect(() => parseRuleSets('{"format":0}')).toThrow('rule sets of format 0')
  })
})

describe('faults, all at once, each with its place', () => {
  it('tells unknown keys, missing examples, wrong values', () => {
    const text = `set: scene/x
revision: one
abuot: Typo.
rules:
  - id: scene.a
    pattern: yes
    label: x
    exampels: [yes]
    counterexamples: []
  - id: Scene B
    pattern: yes
    label: x
    examples: [yes]
    counterexamples: [no]
  - id: scene.c
    label: x
`
    expect(problemsOf({ file: 'a.yaml', text })).toEqual([
      'a.yaml:1:1 about: missing, expected string',
      'a.yaml:2:11 revision: Invalid input: expected number, received string',
      'a.yaml:3:1 unknown key "abuot", did you mean "about"?',
      'a.yaml:5:5 examples: missing, expected array',
      'a.yaml:8:5 unknown key "exampels", did you mean "examples"?',
      'a.yaml:9:22 counterexamples: Too small: expected array to have >=1 items',
      'a.yaml:10:9 id: an id is lower-case words joined by dots and hyphens',
      'a.yaml:15:5 a rule has exactly one of the keys line, phrases, pattern, topic, cue, frame, element, profile',
    ])
  })

  it('tells faults of patterns at their column in the file', () => {
    const rule = (id: string, pattern: string) => `  - id: ${id}\n    pattern: ${pattern}\n    label: x\n${examples}`
    const text = `set: scene/x
revision: 1
about: x
lists: { meet: [meets] }
rules:
${rule('a', '"met {meat} him"')}${rule('b', 'met (him')}${rule('c', "['met', 'her <Nuon>']")}`
    expect(problemsOf({ file: 'a.yaml', text })).toEqual([
      'a.yaml:7:19 unknown list {meat}, did you mean "meet"?',
      'a.yaml:12:18 this "(" is not closed',
      'a.yaml:17:27 unknown class <Nuon>',
    ])
  })

  it('tells faults of regular expressions and of YAML', () => {
    const line = `set: clean/x
revision: 1
about: x
rules:
  - id: clean.a
    line: { regex: "(a" }
    label: caption
${examples}`
    expect(problemsOf({ file: 'a.yaml', text: line })).toEqual([
      'a.yaml:6:20 Invalid regular expression: /(a/: Unterminated group',
    ])
    const [problem] = problemsOf({ file: 'b.yaml', text: 'set: a/b\nrules: [\n' })
    expect(problem).toMatch(/^b\.yaml:3:1 /)
    expect(problemsOf({ file: 'c.yaml', text: '- 1\n' })).toEqual([
      'c.yaml:1:1 a rule file is a mapping with set, revision, about, rules',
    ])
  })

  it('quotes no more of a file than fits a few lines', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(', ')
    const texts = [`| [${words}]`, `set: [${words}`, `${theirs('').text}${words.replaceAll(', ', '')}: 1\n`]
    for (const text of texts) {
      const load = () => loadRuleTexts([{ file: 'mine/own.yaml', text }])
      expect(load).toThrow(RuleError)
      expect(load).toThrow(/^mine\/own\.yaml:\d+:\d+ .{1,420}$/m)
      expect(load).not.toThrow(/.{500}/)
    }
  })

  it('tells faults of aliases', () => {
    const head = 'set: a/b\nrevision: 1\nabout: x\n'
    expect(problemsOf({ file: 'a.yaml', text: `${head}rules: *none\n` })).toEqual([
      expect.stringMatching(/^a\.yaml:1:1 Unresolved alias/),
    ])
    const grown = Array.from({ length: 9 }, (_, i) => `  - &a${i + 1} [${`*a${i}, `.repeat(9)}]`).join('\n')
    expect(problemsOf({ file: 'a.yaml', text: `${head}rules:\n  - &a0 [x]\n${grown}\n` })).toEqual([
      'a.yaml:1:1 aliases (*) that take in one another grow without end: write the values out',
    ])
  })

  it('never end in another error, whatever is cut out of a file or put into it', () => {
    const bits = fc.constantFrom(
      '',
      ':',
      '  ',
      '\n',
      '- ',
      '[',
      '}',
      '"',
      '*x',
      '&x',
      '(',
      '{meet}',
      'lists:',
      '\t',
      '\0',
      '!!map',
    )
    fc.assert(
      fc.property(fc.nat(ours.length), fc.nat(40), bits, (at, length, bit) => {
        problemsOf({ file: 'a.yaml', text: ours.slice(0, at) + bit + ours.slice(at + length) })
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  it('tells ids, sets and phrases that stand twice', () => {
    const phrases = `set: names/x
revision: 1
about: x
rules:
  - id: names.a
    phrases: [Élan, { any: ["\\"US\\""], attributes: {} }]
    label: a
${examples}  - id: names.b
    phrases:
      - us
      - { any: [other, elan], attributes: {} }
    label: b
${examples}  - id: names.a
    phrases: [x]
    label: b
${examples}`
    expect(
      problemsOf({ file: 'a.yaml', text: phrases }, { file: 'b.yaml', text: 'set: names/x\nrevision: 1\nabout: x\n' }),
    ).toEqual([
      'a.yaml:13:24 "elan" is also a in names.a',
      'a.yaml:17:9 id "names.a" is also at a.yaml:5',
      'b.yaml:1:6 set "names/x" is also in a.yaml',
    ])
  })
})

describe("a user's file", () => {
  const base = { file: 'rules/scene/meetings.yaml', text: ours }
  const rule = (id: string, more = '') =>
    `  - id: ${id}\n    pattern: "{meet} them"\n    label: own\n${examples}${more}`

  it('adds, overrides in place, disables, extends', () => {
    const head = 'uses: [scene/meetings]\nlists:\n  meet: { extend: true, words: [hosts] }\ndisable: [scene.part]\n'
    const file = theirs(head, rule('mine.meet', '    overrides: scene.meet\n') + rule('mine.more'))
    const sets = loadRuleTexts([base, file])
    expect(sets.rules.map(({ id, state }) => [id, state])).toEqual([
      ['scene.meet', 'overridden'],
      ['mine.meet', 'in-force'],
      ['scene.part', 'disabled'],
      ['mine.more', 'in-force'],
    ])
    expect(listWords(sets, 'scene/meetings', 'meet')).toEqual(['meets', 'receives', 'hosts'])
    expect(listWords(sets, 'mine/own', 'meet')).toEqual(['meets', 'receives', 'hosts'])
    expect(loadRuleTexts([file], loadRuleTexts([base])).rules).toEqual(sets.rules)
  })

  it('may not point at what is not there', () => {
    const head = 'uses: [scene/meeting]\nlists:\n  met: { extend: true, words: [x] }\ndisable: [scene.parts]\n'
    expect(problemsOf(base, theirs(head, rule('mine.meet', '    overrides: scene.met\n')))).toEqual([
      'mine/own.yaml:4:8 unknown set "scene/meeting", did you mean "scene/meetings"?',
      'mine/own.yaml:6:3 no set that the file uses has a list "met" to extend',
      'mine/own.yaml:7:11 unknown rule "scene.parts", did you mean "scene.part"?',
      'mine/own.yaml:10:15 unknown list {meet}',
      'mine/own.yaml:14:16 unknown rule "scene.met", did you mean "scene.meet"?',
    ])
  })
})

describe('directories', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-rules-'))
    mkdirSync(join(folder, 'rules', 'scene'), { recursive: true })
    writeFileSync(join(folder, 'rules', 'scene', 'meetings.yaml'), ours)
    writeFileSync(join(folder, 'rules', 'notes.txt'), 'not a rule file')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('are read in order of path, and kept by content', () => {
    const cacheDirectory = join(folder, 'cache')
    const load = () => loadRuleSets([join(folder, 'rules')], { cacheDirectory })
    const first = load()
    expect(first.rules).toHaveLength(2)
    expect(readdirSync(cacheDirectory)).toHaveLength(1)
    expect(load()).toEqual(first)
    writeFileSync(join(folder, 'rules', 'scene', 'meetings.yaml'), ours.replace('revision: 4', 'revision: 5'))
    const changed = load()
    expect(revisionsOf(changed)).toEqual({ 'scene/meetings': 5 })
    expect(changed.hash).not.toBe(first.hash)
  })
})
