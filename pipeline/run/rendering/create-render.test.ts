import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadRules } from '../load-rules.ts'
import type { OutputFormat } from '../output-formats.ts'
import { occasionRecord } from '../test-occasions.ts'
import { sampleRecord } from '../test-record.ts'
import { createRender } from './create-render.ts'

const rules = loadRules([])
const render = async (format: OutputFormat, record = sampleRecord(), isPacked = false) =>
  (await createRender(format, { rules, isPacked }))(record)

it('gives JSON of two blanks with a final newline, lines of JSON, and both packed as members of their own', async () => {
  const [json] = await render('json')
  expect(json).toBe(`${JSON.stringify(sampleRecord(), null, 2)}\n`)
  const [line] = await render('ndjson')
  expect(line).toBe(`${JSON.stringify(sampleRecord())}\n`)
  const [packed] = await render('ndjson', sampleRecord(), true)
  expect(String(gunzipSync(Buffer.concat([packed as Uint8Array, packed as Uint8Array])))).toBe(`${line}${line}`)
  expect(await render('both')).toEqual([json, ...(await render('yaml'))])
})

it('gives the same in YAML, for readers of YAML 1.1, too', async () => {
  const note = { code: 'no', level: 'info', stage: '2024-06-01', message: 'a: b' }
  const record = { ...occasionRecord(), notes: [note] } as unknown as ReturnType<typeof occasionRecord>
  const [yaml] = await render('yaml', record)
  expect(parse(String(yaml))).toEqual(record)
  expect(parse(String(yaml), { version: '1.1' })).toEqual(record)
})
