import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadRules } from './load-rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-rule-words-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rule = (set: string, line: string): string =>
  `set: ${set}\nrevision: 1\nabout: Mine.\nrules:\n  - id: ${set.replaceAll('/', '.')}.x\n    ${line}\n    examples: ['>>They moored<< here.']\n    counterexamples: ['They left.']\n`
const load = (set: string, line: string) => {
  writeFileSync(join(folder, 'mine.yaml'), rule(set, line))
  return loadRules([folder])
}

it('words that a stage does not know are refused with the place, and what may stand there', () => {
  const pattern = 'pattern: "@they moored"'
  expect(() => load('events/mine', `label: regatta\n    ${pattern}`)).toThrow(
    /mine\.yaml:5:1 events\.mine\.x: label regatta is not known: expected one of dialogue, /,
  )
  expect(() => load('events/mine', `label: trainin\n    ${pattern}`)).toThrow(/did you mean "training"/)
  expect(() => load('events/mine', `label: training\n    attributes: {status: dreamt}\n    ${pattern}`)).toThrow(
    /attributes\.status dreamt is not known/,
  )
  expect(() => load('dates/mine', `label: part\n    attributes: {part: __proto__}\n    ${pattern}`)).toThrow(
    /attributes\.part __proto__ is not known: expected one of .*early/,
  )
  expect(() => load('events/mine', `label: training\n    attributes: {status: planned}\n    ${pattern}`)).not.toThrow()
})
