import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, sampleArticle } from './test-workspace.ts'

const { readout, put, remove } = createWorkspace()
afterAll(remove)

beforeAll(() => {
  put('input/good.txt', sampleArticle)
  put('taken/statements.csv/file', '')
})

describe('wrong usage', () => {
  it.each([
    [['rnu'], 'Did you mean run?'],
    [['run'], "missing required argument 'input'"],
    [['run', 'input', '--formt', 'json'], 'Did you mean --format?'],
    [['run', 'input', '--format', 'jsn'], 'did you mean "json"?'],
    [['run', 'nowhere'], 'nowhere: no such file or directory'],
    [['run', 'input', '--date', 'soon'], '--date soon: no date'],
    [['run', 'input', '--jobs', '0'], 'at least 1'],
    [['run', 'input', '--rules', 'nowhere'], 'nowhere: no such folder'],
    [['run', 'input', '--out', 'input'], 'input and output are the same folder'],
    [['run', 'input', '--out', 'taken', '--format', 'csv'], 'taken/statements.csv cannot be written: it is a'],
    [['validate', 'nowhere'], 'nowhere: no such file or directory'],
  ])('%j', (args, message) => {
    const { status, stderr } = readout(args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})

describe('the terminal', () => {
  it('has colours where they are asked for, and none in a pipe', () => {
    const colour = '\u001b['
    expect(readout(['run', 'input', '--out', 'plain'], { env: { NO_COLOR: '', CI: 'true' } }).stdout).not.toContain(
      colour,
    )
    const coloured = { NO_COLOR: '', FORCE_COLOR: '1' }
    expect(readout(['run', 'input', '--out', 'plain'], { env: coloured }).stdout).toContain(colour)
  })

  it('shows help with examples', () => {
    const { status, stdout } = readout(['run', '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('readout run input --out output')
  })
})

it('the schemas committed are those of this code', () => {
  expect(
    readout(['schemas', '--check', '--out', fileURLToPath(new URL('../../schemas', import.meta.url))]),
  ).toMatchObject({
    status: 0,
    stderr: '',
  })
})
