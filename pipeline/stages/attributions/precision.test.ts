import { describe, expect, it } from 'vitest'
import { loadRules } from '../../run/load-rules.ts'
import { neededFor, precisions, readThresholds } from './precision.ts'

describe('readThresholds', () => {
  it('asks for less from high to recall, and for most inside what another says', () => {
    const rules = loadRules([])
    const all = precisions.map(precision => readThresholds(rules, precision))
    for (const figure of ['least', 'nested', 'nameless'] as const) {
      const values = all.map(thresholds => thresholds[figure])
      expect(values).toEqual(values.toSorted((a, b) => b - a))
    }
    for (const thresholds of all)
      expect(neededFor({ outer: null, mention: null }, thresholds)).toBe(thresholds.nameless)
  })
})
