import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFileSink } from './file-sink.ts'

let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'readout-sink-'))
})
afterEach(() => rmSync(out, { recursive: true }))

it('names files after the whole drop and its entry, and leaves nothing else in the folder', async () => {
  const sink = createFileSink(out, ['.json', '.yaml'])
  await sink.write({ file: 'a/b.txt' }, ['{}', 'a: 1'])
  await sink.write({ file: 'a/b.ndjson', part: '1' }, ['{}', 'a: 2'])
  await sink.finish()
  expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
    'a',
    'a/b.ndjson',
    'a/b.ndjson/1.json',
    'a/b.ndjson/1.yaml',
    'a/b.txt.json',
    'a/b.txt.yaml',
  ])
  expect(readFileSync(join(out, 'a/b.ndjson/1.yaml'), 'utf8')).toBe('a: 2')
  expect(sink.filesOf({ file: 'a/b.txt' })).toEqual(['a/b.txt.json', 'a/b.txt.yaml'])
})

it('knows a record that was touched, wherever the clock stands, or is gone', async () => {
  const sink = createFileSink(out, ['.json'])
  const record = { file: 'a.txt' }
  const path = join(out, 'a.txt.json')
  const places = await sink.write(record, ['{}'])
  expect(await sink.holds(record, places)).toBe(true)
  utimesSync(path, 1, 1)
  expect(await sink.holds(record, places)).toBe(false)
  utimesSync(path, 4e9, 4e9)
  expect(await sink.holds(record, places)).toBe(false)
  const again = await sink.write(record, ['{}'])
  writeFileSync(path, '{ }')
  expect(await sink.holds(record, again)).toBe(false)
  rmSync(path)
  expect(await sink.holds(record, again)).toBe(false)
})

it('removes a record with the folders that only it was in', async () => {
  const sink = createFileSink(out, ['.json'])
  await sink.write({ file: 'a/b/c.txt' }, ['{}'])
  await sink.write({ file: 'a/d.txt' }, ['{}'])
  await sink.remove({ file: 'a/b/c.txt' })
  expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()).toEqual(['a', 'a/d.txt.json'])
})
