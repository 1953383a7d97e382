import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { removeParts } from './remove-parts.ts'
import { writeWhole } from './write-file.ts'

const root = mkdtempSync(join(tmpdir(), 'readout-parts-'))
afterAll(() => rmSync(root, { recursive: true }))

it('removes what broken-off writes left, and nothing else', async () => {
  await writeWhole(join(root, 'deep/er/a.txt.json'), '{}\n')
  let left = ''
  async function* broken() {
    left = readdirSync(join(root, 'deep/er')).find(name => name.endsWith('.part')) ?? ''
    yield ''
  }
  await writeWhole(join(root, 'deep/er/b.txt.json'), broken())
  mkdirSync(join(root, 'of.0.part'))
  for (const name of [left, 'a.txt.part', '.records.ndjson.3.part']) writeFileSync(join(root, 'deep/er', name), 'x')
  await removeParts(root)
  const names = ['.records.ndjson.3.part', 'a.txt.json', 'a.txt.part', 'b.txt.json']
  expect(readdirSync(join(root, 'deep/er')).sort()).toEqual(names)
  await removeParts(join(root, 'nowhere'))
})
