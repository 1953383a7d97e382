import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, sampleArticle } from './test-workspace.ts'

const { root, readout, put, reportOf, filesOf, remove } = createWorkspace()
afterAll(remove)
beforeAll(() => {
  const entry = { no: 7, lead: sampleArticle, text: 'none', seen: '2024-06-01' }
  put('in/a.ndjson', `${JSON.stringify(entry)}\n{"no":8}\n`)
  put('fields.yaml', 'id: "no"\ntext: [story, lead]\ndate: seen\n')
})

describe('fields that a user names', () => {
  it('are read from a file, and an entry without them is reported', () => {
    const { status, stdout: told, stderr } = readout(['run', 'in', '--out', 'out', '--fields', 'fields.yaml'])
    expect(status).toBe(1)
    expect(told).toContain('1 of 1 drops written to out, 1 entry failed;')
    expect(stderr).toContain(
      'a.ndjson entry 2 (000002): empty: no field of it has text, it has only no; looked for are story, lead',
    )
    const record = JSON.parse(filesOf('out')['a.ndjson/7.json']!)
    expect(record).toMatchObject({
      text: sampleArticle,
      source: { part: '7' },
      article: { published: { edtf: '2024-06-01' } },
    })
    expect(reportOf('out').counts).toMatchObject({ written: 1, articles: 1, failed: 1 })
    const { stdout } = readout(['explain', 'in/a.ndjson', '--part', '7', '--fields', 'fields.yaml'])
    expect(stdout).toContain('Orla Brandt')
  })

  it('may stand in readout.config.yaml, and in the file before it', () => {
    put('config/readout.config.yaml', 'fields: { text: story, id: "no" }\n')
    put('config/more.yaml', 'text: lead\n')
    put('config/in/a.ndjson', `${JSON.stringify({ no: 7, story: 'One.', lead: 'Two.' })}\n`)
    const cwd = `${root}/config`
    readout(['run', 'in'], { cwd })
    readout(['run', 'in', '--fields', 'more.yaml', '--out', 'more'], { cwd })
    expect(JSON.parse(filesOf('config/output')['a.ndjson/7.json']!).text).toBe('One.')
    expect(JSON.parse(filesOf('config/more')['a.ndjson/7.json']!).text).toBe('Two.')
  })

  it('are refused where they are none', () => {
    put('wrong.yaml', 'txt: story\n')
    const { status, stderr } = readout(['run', 'in', '--fields', 'wrong.yaml'])
    expect(status).toBe(2)
    expect(stderr).toContain('wrong.yaml:1:1 Unrecognized key: "txt"; known are entries, id, text')
    expect(readout(['run', 'in', '--fields', 'nowhere.yaml']).status).toBe(2)
  })
})
