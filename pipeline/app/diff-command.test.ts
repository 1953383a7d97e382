import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace } from './test-workspace.ts'

const { root, readout, put, filesOf, remove } = createWorkspace()
afterAll(remove)

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ada Roe', '-c', 'user.email=ada@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
const diff = (...args: string[]) => readout(['diff', ...args])
const linesOf = (folder: string): string =>
  Object.entries(filesOf(folder))
    .filter(([name]) => !name.startsWith('.'))
    .map(([, text]) => `${JSON.stringify(JSON.parse(text))}\n`)
    .reverse()
    .join('')

const article = [
  'On June 3, Minister of Defence Orla Brandt received Sr. Lt. Gen. Tran Dinh Kha in Oslo.',
  'Minister Orla Brandt stressed the value of the yearly drill. She radioed that the new pier would open in June.',
  'Tran Dinh Kha emphasised that both sides would train young officers together.',
].join('\n\n')

const rules = `
set: attributions/harbour-talk
revision: 1
about: How they talk in our harbour.
disable: [attribution.cue.emphasise]
rules:
  - id: attribution.cue.harbour-talk
    cue: [radio]
    sort: verb
    class: say
    frames: { THAT: 0.95 }
    examples:
      - text: Capt. Lund radioed that the pier was open.
        finds: [{ speaker: Capt. Lund, cue: radioed, content: that the pier was open }]
    counterexamples:
      - text: Capt. Lund bought a radio.
        not: [{ cue: radio }]
`

beforeAll(() => {
  put('input/talks.txt', article)
  put('input/other.txt', 'Col. Ada Roe said that the pier was open.\n')
  put('my-rules/harbour.yaml', rules)
  readout(['run', 'input', '--out', 'before', '--quiet'])
  readout(['run', 'input', '--out', 'after', '--rules', 'my-rules', '--quiet'])
  put('lines/before.ndjson', linesOf('before'))
  git('init', '--quiet')
  git('add', 'before')
  git('commit', '--quiet', '-m', 'Before')
  git('tag', 'v1')
}, 120_000)

describe('diff', () => {
  it('tells what a rule change did: counts, then each statement under its rule, with its sentence', () => {
    const { status, stdout, stderr } = diff('before', 'after', '--only', 'statements')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`                                 gained  lost  changed
statements                            1     1        1
  attribution.frame.that-clause       1     1        0
  attribution.frame.noun-phrase       0     0        1

statements: attribution.frame.that-clause  +1 -1
  + talks.txt:3:66
      She radioed that the new pier would open in June.
      Orla Brandt: state, likely | “radioed” | “that the new pier would open in June”
  - talks.txt:5:15
      Tran Dinh Kha emphasised that both sides would train young officers together.
      Tran Dinh Kha: emphasise, likely | “emphasised” | “that both sides would train young officers together”

statements: attribution.frame.noun-phrase  ~1  act 1, confidence 1
  ~ talks.txt:3:22
      Minister Orla Brandt stressed the value of the yearly drill.
      Orla Brandt: state, weak | “stressed” | “the value of the yearly drill”
      act: emphasise → state
      confidence: likely → weak

rule sets: attributions/harbour-talk none → 1
1 of 2 articles differ; statements +1 -1 ~1
`)
  })

  it('is the same of records in lines, packed, in another order, and in a revision', () => {
    const told = diff('before', 'after').stdout
    readout(['run', 'input', '--out', 'packed', '--rules', 'my-rules', '--format', 'ndjson', '--gzip', '--quiet'])
    expect(diff('before', 'packed').stdout).toBe(told)
    expect(diff('lines', 'after').stdout).toBe(told)
    expect(diff('lines/before.ndjson', 'packed/records.ndjson.gz').stdout).toBe(told)
    for (const [name, text] of Object.entries(filesOf('after'))) put(`before/${name}`, text)
    expect(diff('v1', 'before').stdout).toBe(told)
    git('commit', '--quiet', '--all', '-m', 'After')
    expect(diff('v1..HEAD', 'before').stdout).toBe(told)
    expect(readout(['diff', 'v1', '.'], { cwd: `${root}/before` }).stdout).toBe(told)
    expect(diff('v1', 'before/talks.txt.json').stdout).toContain('1 of 1 articles differ')
    expect(diff('HEAD', 'before', '--exit-code').status).toBe(0)
  })

  it('says what is neither path nor revision, and takes no revision for an option', () => {
    expect(diff('v9', 'after')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('v9: no file or folder, and'),
    })
    expect(diff('v1', 'after').stderr).toContain('v1: after does not stand in this revision')
    expect(diff('--', '--output=x', 'after')).toMatchObject({ status: 2 })
    expect(diff('nowhere', 'nothing')).toMatchObject({ status: 2, stderr: expect.stringContaining('neither') })
    expect(filesOf('.')).not.toHaveProperty('x')
  })

  it('confines itself to lists, rules, and numbers, and gives JSON', () => {
    expect(diff('lines', 'after', '--only', 'events,dates', '--exit-code').status).toBe(0)
    expect(diff('lines', 'after', '--exit-code').status).toBe(1)
    expect(diff('lines', 'after', '--rule', 'attribution.frame', '--limit', '1').stdout).toContain('  and 1 more\n')
    expect(diff('lines', 'after', '--rule', 'topic.').stdout).toContain('statements +0 -0 ~0')
    const told = JSON.parse(diff('lines', 'after', '--only', 'statements', '--json').stdout)
    expect(told).toMatchObject({
      a: 'lines',
      b: 'after',
      articles: { compared: 2, differ: 1, onlyA: 0, onlyB: 0 },
      lists: { statements: { gained: 1, lost: 1, changed: 1 } },
      ruleSets: [{ set: 'attributions/harbour-talk', before: null, after: 1, articles: 2 }],
      problems: [],
    })
    expect(told.differences).toContainEqual(
      expect.objectContaining({
        article: 'talks.txt',
        list: 'statements',
        mark: 'lost',
        line: 5,
        column: 15,
        sentence: 'Tran Dinh Kha emphasised that both sides would train young officers together.',
        after: null,
      }),
    )
  })

  it('names broken records and goes on; lists articles that one side has alone', () => {
    const [first, second] = linesOf('after').trimEnd().split('\n')
    const strange = second!.replace(/"schemaVersion":"[^"]*"/, '"schemaVersion":"7.0.0"')
    put(
      'broken/a.ndjson',
      `${first}\n${strange}\n{"cut\n${first!.replaceAll('talks.txt', 'new.txt')}\n{"no":"record"}\n`,
    )
    const { status, stdout, stderr } = diff('lines', 'broken', '--only', 'articles')
    expect(status).toBe(1)
    expect(stderr).toContain('broken/a.ndjson:2:18 /schemaVersion: expected 1.1.0, the schema version')
    expect(stderr).toContain('broken/a.ndjson:3:6 expected well-formed JSON')
    expect(stdout).toMatch(/^ {2}\+ new\.txt {2}\d statements?$/m)
    expect(stdout).toContain('1 only in B')
  })
})
