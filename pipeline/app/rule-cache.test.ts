import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createWorkspace } from './test-workspace.ts'

const { root, readout, put, filesOf, remove } = createWorkspace()
afterAll(remove)

const rules = `set: topics/own-ropes
revision: 1
about: Ropes.
rules:
  - id: own.ropes
    topic: maritime.ropes
    any: [tow rope, "=mend {ropes}"]
    examples: ["He praised the tow rope."]
    counterexamples: ["He praised the rope."]
lists:
  ropes: [rope, ropes]
`
const env = { XDG_CACHE_HOME: join(root, 'cache') }
const cached = (): string[] =>
  readdirSync(env.XDG_CACHE_HOME, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.\w+$/.test(name))
    .map(name => join(env.XDG_CACHE_HOME, name))
    .sort()

test('what users’ rules compile to is kept, and a broken file of it is as none', () => {
  put('rules/ropes.yaml', rules)
  put('talks.txt', 'Minister Ada Lund said that the crews would mend ropes together.')
  const run = (): unknown => {
    const { status, stderr } = readout(['run', 'talks.txt', '--rules', 'rules', '--force', '--quiet'], { env })
    expect([status, stderr]).toEqual([0, ''])
    return filesOf('output')
  }
  const first = run()
  expect(JSON.stringify(first)).toContain('own.ropes')
  const files = cached()
  expect(files.map(file => file.replace(/.*[\\/]|-[0-9a-f]+/g, ''))).toEqual(['compiled.bin', 'rules.json'])
  const before = files.map(file => readFileSync(file))
  expect(run()).toEqual(first)
  for (const [index, file] of files.entries())
    writeFileSync(file, before[index]!.subarray(0, before[index]!.length >> 1))
  expect(run()).toEqual(first)
  expect(cached().map(file => readFileSync(file).equals(before[files.indexOf(file)]!))).toEqual([true, true])
})
