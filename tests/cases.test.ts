import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReadout } from '../pipeline/index.ts'
import { readCases } from './cases.ts'

const readout = createReadout()

describe('cases', () => {
  it.each(readCases())('$slug', ({ folder, name, bytes }) => {
    expect(existsSync(join(folder, 'about.md')), 'about.md says what the case guards').toBe(true)
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    expect(readout.extract({ name, bytes })).toEqual(expected)
  })
})
