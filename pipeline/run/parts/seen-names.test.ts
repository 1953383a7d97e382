import { describe, expect, it } from 'vitest'
import { createSeenNames } from './seen-names.ts'

describe('createSeenNames', () => {
  it('knows names again among many, and takes none for another', () => {
    const seen = createSeenNames()
    const names = Array.from({ length: 50_000 }, (_, i) => `report-${i}`)
    expect(names.filter(name => seen.add(name))).toEqual([])
    expect(names.filter(name => !seen.add(name))).toEqual([])
    expect(seen.add('')).toBe(false)
    expect(seen.add('')).toBe(true)
  })
})
