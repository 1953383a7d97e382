import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, sampleArticle } from './test-workspace.ts'

const { readout, put, filesOf, remove } = createWorkspace()
afterAll(remove)

beforeAll(() => {
  put('input/good.txt', sampleArticle)
})

describe('validate', () => {
  beforeAll(() => {
    readout(['run', 'input/good.txt', '--out', 'valid', '--format', 'both', '--quiet'])
    const record = JSON.parse(filesOf('valid')['good.txt.json']!)
    put('broken/a.json', JSON.stringify({ ...record, id: 3, people: undefined }, null, 2))
    put('broken/half.json', '{\n  "schemaVersion": "1.0.0",\n  oops\n}')
    put('broken/settings.json', '{"no": "record"}')
  })

  it('takes what run wrote', () => {
    expect(readout(['validate', 'valid'])).toMatchObject({ status: 0, stdout: '2 of 2 records are valid\n' })
  })

  it('takes lines, packed or not, and names those that are wrong', () => {
    const { text, ...record } = JSON.parse(filesOf('valid')['good.txt.json']!)
    const lines = `${JSON.stringify({ text, ...record })}\n\n${JSON.stringify({ text, ...record, id: 3 })}\noops\n`
    put('lines/a.ndjson', lines)
    put('lines/b.ndjson.gz', gzipSync(lines))
    put('lines/c.ndjson.gz', gzipSync(lines).subarray(0, -9))
    const { status, stdout } = readout(['validate', 'lines'])
    expect(status).toBe(1)
    expect(stdout).toContain('lines/a.ndjson:3:')
    expect(stdout).toContain('lines/b.ndjson.gz:4:1 /: expected well-formed JSON')
    expect(stdout).toContain('lines/c.ndjson.gz:1:1 /: expected a file that can be read')
    expect(stdout).toContain('2 of 7 records are valid\n')
    readout(['run', 'input/good.txt', '--out', 'run-lines', '--format', 'ndjson', '--quiet'])
    expect(readout(['validate', 'run-lines'])).toMatchObject({ status: 0, stdout: '1 of 1 records are valid\n' })
  })

  it('names file, line, pointer, what was expected and what was found', () => {
    const { status, stdout } = readout(['validate', 'broken'])
    expect(status).toBe(1)
    expect(stdout).toContain('broken/a.json:3:9 /id: expected text, found 3\n')
    expect(stdout).toContain('/people: expected this key, found nothing\n')
    expect(stdout).toContain('broken/half.json:3:3 /: expected well-formed JSON')
    expect(stdout).toContain('0 of 2 records are valid\n')
  })

  it('reports for GitHub and as JUnit', () => {
    expect(readout(['validate', 'broken', '--reporter', 'github']).stdout).toContain(
      '::error file=broken/a.json,line=3,col=9,title=invalid record::/id: expected text, found 3\n',
    )
    expect(readout(['validate', 'broken', '--reporter', 'junit']).stdout).toContain('tests="2" failures="2"')
  })
})
