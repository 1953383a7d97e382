import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace } from '../../pipeline/app/test-workspace.ts'
import { outcomesOf } from './outcomes.ts'
import { putInput } from './put-input.ts'
import { table } from './table.ts'

const { root, readout, remove } = createWorkspace()
afterAll(remove)

describe('inputs out of the ordinary', () => {
  let status: number | null = null
  let outcomes: ReadonlyMap<string, string> = new Map()
  beforeAll(() => {
    for (const input of table) putInput(join(root, 'in'), input)
    ;({ status } = readout(['run', 'in', '--out', 'out', '--quiet']))
    outcomes = outcomesOf(join(root, 'out'))
  }, 180_000)

  it.each(table)('$name: $why', ({ name, gives }) => expect(outcomes.get(name) ?? 'no drop').toBe(gives))

  it('stop no other, fail the run, and are written nowhere else', () => {
    expect(new Set(table.map(({ name }) => name)).size).toBe(table.length)
    expect(status).toBe(1)
    expect(readdirSync(root).sort()).toEqual(['in', 'out'])
  })
})
