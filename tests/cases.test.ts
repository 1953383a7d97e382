import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReadout } from '../pipeline/index.ts'
import { readCases } from './cases.ts'

const readout = createReadout()

describe('cases', () => {
  it.each(readCases())('$slug', ({ folder, name, bytes, rules }) => {
    expect(existsSync(join(folder, 'about.md')), 'about.md says what the case guards').toBe(true)
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    const reader = rules.length === 0 ? readout : createReadout({ rules })
    expect(reader.extract({ name, bytes })).toEqual(expected)
  })
})
