import { afterAll, describe, expect, it } from 'vitest'
import type { Evaluation } from '../evaluate/evaluation.ts'
import { createWorkspace } from './test-workspace.ts'

const workspace = createWorkspace()
afterAll(workspace.remove)

const text = '“The pier is safe,” Ann Bakir said. She added that divers had looked at it.\n'
workspace.put('gold/pier.txt', text)
workspace.put(
  'gold/pier.ann',
  [
    'T1\tSource 20 29\tAnn Bakir',
    'T2\tCue 30 34\tsaid',
    'T3\tContent 0 19\t“The pier is safe,”',
    'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
    'T4\tSource 36 39\tShe',
    'T5\tCue 40 45\tadded',
    'T6\tContent 46 74\tthat divers had looked at it',
    'E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6',
  ].join('\n'),
)
const evaluate = (...args: string[]) => workspace.readout(['evaluate', 'gold', ...args])
const evaluationOf = (...args: string[]): Evaluation => JSON.parse(evaluate(...args, '--json').stdout)

describe('readout evaluate', () => {
  it('measures what the pipeline reads, without writing anything', () => {
    const { status, stdout } = evaluate()
    expect(status).toBe(0)
    expect(stdout).toMatch(/^full +100\.0 +100\.0 +100\.0 +100\.0–100\.0 +2 of 2 +2 of 2$/m)
    expect(stdout).toMatch(/^1 article, 0 with no record; cue 100\.0, /m)
    expect(Object.keys(workspace.filesOf('.')).sort()).toEqual(['gold/pier.ann', 'gold/pier.txt'])
  })

  it('exits with 1 where a bound is not kept, with 2 where it names no figure', () => {
    expect(evaluate('--min', 'full=100', '--min', 'direct.recall=100').status).toBe(0)
    const short = evaluate('--max', 'full=99')
    expect([short.status, short.stdout]).toEqual([1, expect.stringContaining('short: full 100 > 99')])
    const unknown = evaluate('--min', 'ful=68')
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('did you mean "full"?')])
  })

  it('tells what was won and lost since earlier records', () => {
    workspace.readout(['run', 'gold/pier.txt', '--out', 'before', '--quiet'])
    const path = 'before/pier.txt.json'
    const record = JSON.parse(workspace.filesOf('before')['pier.txt.json']!)
    workspace.put(path, JSON.stringify({ ...record, statements: record.statements.slice(0, 1) }))
    const { baseline } = evaluationOf('--baseline', 'before')
    expect(baseline!.statements.map(({ outcome, line, column }) => [outcome, line, column])).toEqual([['found', 1, 41]])
    expect(baseline!.figures.find(({ name }) => name === 'full')).toMatchObject({
      before: 66.7,
      now: 100,
      change: 33.3,
    })
    const back = evaluationOf('--records', 'before', '--errors')
    expect(back.errors!.map(({ cause }) => cause)).toEqual(['not-found'])
  })

  it('refuses records of other texts, and folders that hold no gold', () => {
    workspace.put('gold/pier.txt', `${text}More.\n`)
    expect(evaluate('--records', 'before').stderr).toContain('it is of another text than pier.txt')
    workspace.put('gold/pier.txt', text)
    const { status, stderr } = workspace.readout(['evaluate', 'before'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('no gold in it')])
  })

  it.each([
    ['gold of another text', 'stray', 'stray/pier.ann: it names places that are not in stray/pier.txt'],
    ['no folder of records', 'gold --records gold/pier.txt', 'gold/pier.txt: no such folder'],
    ['a folder without records', 'gold --records gold', 'gold: no record in it'],
    ['a folder where a record should be', 'gold --records odd', 'odd/pier.txt.json: it cannot be read: it is a folder'],
    ['rules for records that are written', 'gold --records odd --rules gold', 'cannot be used with'],
  ])('refuses %s', (_, args, message) => {
    workspace.put('stray/pier.txt', text)
    workspace.put('stray/pier.ann', 'T1\tContent 60 99\nE1\tAttribution:T1 Content:T1')
    workspace.put('odd/pier.txt.json/note', '')
    const { status, stderr } = workspace.readout(['evaluate', ...args.split(' ')])
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  })
})
