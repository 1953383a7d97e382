import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, sampleArticle } from './test-workspace.ts'

const { readout, put, remove } = createWorkspace()
afterAll(remove)

beforeAll(() => {
  put('input/talks.txt', sampleArticle)
  put('input/more.txt', sampleArticle)
  put('bad.txt', '')
})

const long =
  'The pilots of both ports met on Tuesday, and the guests went home by sea in the evening of the second day.'

describe('explain', () => {
  it('tells of one statement on a terminal', () => {
    const { statements } = JSON.parse(readout(['explain', 'input/talks.txt', '--json']).stdout)
    const { id } = statements[1].statement
    const { status, stdout } = readout(['explain', 'input/talks.txt', '--statement', id])
    expect(status).toBe(0)
    expect(stdout).toContain(`${id}  indirect, propose`)
    expect(stdout).toContain('who     "She": Orla Brandt')
    expect(stdout).toMatch(/frame +attribution\.frame\.\S+ propose NP\S*, .*: 0\.\d\d, needs 0\./)
  })

  it('lists all that was found, and tells of what is asked for', () => {
    const { stdout } = readout(['explain', 'input/talks.txt'])
    expect(stdout).toMatch(/^statements \(\d\)\n {2}s-\w+ {2}Orla Brandt: state {2}"/)
    expect(stdout).toMatch(/^topics \(\d+\)$/m)
    const topic = readout(['explain', 'input/talks.txt', '--id', 'maritime.sar']).stdout
    expect(topic).toMatch(/^maritime\.sar {2}score [\d.]+, central\n {2}shown {3}"/)
    expect(readout(['explain', 'input/talks.txt', '--only', 'topics']).stdout).toContain(topic.trimEnd())
    const told = JSON.parse(readout(['explain', 'input/talks.txt', '--only', 'topics', '--json']).stdout)
    expect(told).toMatchObject({ statements: [], events: [] })
  })

  it('goes by the profile of the host that it is given', () => {
    const examples = `[{ url: 'https://pier.example/1', page: '<b>The pier</b><p>${long}</p>', gives: { title: The pier } }]`
    const counterexamples = `[{ url: 'https://quay.example/1', page: '<p>${long}</p>' }]`
    put(
      'rules/pier.yaml',
      `set: read/pier\nrevision: 1\nabout: The Pier.\nrules:\n  - id: read.pier\n    profile: { hosts: [pier.example], title: b, drop: [i] }\n    examples: ${examples}\n    counterexamples: ${counterexamples}\n`,
    )
    put('pier.html', `<b>The pier</b><p>${long}</p><p>${long}<p><i>High water at ten on every day of this week</i></p>`)
    const args = ['explain', 'pier.html', '--rules', 'rules', '--only', 'left-out']
    expect(readout([...args, '--url', 'https://pier.example/7']).stdout).toContain('read.pier')
    expect(readout(args).stdout).not.toContain('read.pier')
  })

  it('tells why words are in no statement', () => {
    const { status, stdout } = readout(['explain', '-', '--why-not', 'the lamps'], { stdin: 'The lamps flickered.' })
    expect(stdout).toContain('"The lamps"  in no statement: no word of this sentence is a cue in any rule')
    expect(stdout).toContain('held    by no topic, event, agreement')
    expect(stdout).toContain('verbs   flicker: no cues')
    expect(status).toBe(0)
  })

  it('tells what of a page was left out, and by which rule', () => {
    const page = `<nav><a href=/>World</a></nav><article><p>${long}</p><aside class=newsletter><h4>Get the tides</h4>—<p>“Every morning”</p></aside><p>${long}</p></article>`
    const explain = (...args: readonly string[]) =>
      readout(['explain', '-', '--type', 'html', ...args], { stdin: page })
    expect(explain().stdout).toMatch(
      /^left out \(2, \d+ characters\)\n +5 {2}nav {2}World read\..*\n +\d+ {2}aside\.newsletter {2}Get the tides read\./m,
    )
    const { stdout } = explain('--why-not', 'the tides: every morning')
    expect(stdout).toMatch(
      /not in the text: left out by read\.\S+\n {2}in {6}Get the tides\n {2}part {4}aside\.newsletter/,
    )
  })

  it.each([
    [['input/talks.txt', '--statement', 's-0'], 1, 'no statement s-0; there are s-'],
    [['input/talks.txt', '--id', 'e-0'], 1, 'nothing here has the id e-0'],
    [['input/talks.txt', '--only', 'event'], 2, 'did you mean "events"?'],
    [['input/talks.txt', '--why-not', 'anchor chain'], 1, 'does not hold these words in a row: anchor chain'],
    [['bad.txt'], 1, 'bad.txt: empty: '],
    [['input'], 2, 'input: explain takes one article'],
    [['input/talks.txt', '--date', 'Michaelmas'], 2, '--date Michaelmas: no date that can be read'],
    [['input/talks.txt', '--statement', 's-0', '--why-not', 'the pier'], 2, 'cannot be used with'],
    [['nowhere.txt'], 2, 'nowhere.txt: no such file'],
  ])('%j ends with %i', (args, code, message) => {
    const { status, stderr } = readout(['explain', ...args])
    expect(stderr).toContain(message)
    expect(status).toBe(code)
  })
})
