import { describe, expect, it } from 'vitest'
import type { CoveredFound, CoveredGold } from './cover-statements.ts'
import { explainMiss, type Trace } from './explain-miss.ts'

const place = (start: number, end: number) => ({ start, end, exact: '' })
const gold = {
  raw: { source: [], cue: [place(10, 14)], content: [place(20, 40)], told: null },
  source: new Set([0]),
  cue: new Set([1]),
  content: new Set([2, 3, 4, 5]),
} satisfies CoveredGold
const found = (content: readonly number[], cue: readonly number[] = []) =>
  ({ source: new Set(), cue: new Set(cue), content: new Set(content) }) as unknown as CoveredFound
const tried = (cues: readonly unknown[], candidates: readonly unknown[]) => ({ cues, candidates }) as unknown as Trace
const nothing = { free: [], taken: [], setAside: [], trace: null }
const causeOf = (findings: Partial<Parameters<typeof explainMiss>[1]>) =>
  explainMiss(gold, { ...nothing, ...findings }).cause

describe('explainMiss', () => {
  it('looks first at what was found there and is free', () => {
    expect(causeOf({ free: [found([9]), found([2, 3, 4])] })).toBe('wrong-source')
    expect(causeOf({ free: [found([5, 6, 7])] })).toBe('wrong-extent')
    expect(causeOf({ free: [found([8], [1])] })).toBe('wrong-extent')
  })

  it('then at what was tried at its cue', () => {
    const refused = tried([place(10, 14)], [{ cue: place(10, 14), fate: 'improbable' }])
    expect(causeOf({ trace: refused, taken: [found([1, 2, 3, 4, 5, 6])] })).toBe('refused')
    expect(causeOf({ trace: tried([place(10, 14)], []) })).toBe('no-frame')
    expect(causeOf({ trace: tried([place(50, 54)], []) })).toBe('no-cue')
    expect(causeOf({ trace: refused, setAside: [place(0, 60)] })).toBe('set-aside')
  })

  it('without a trace says what is left to say', () => {
    expect(causeOf({ taken: [found([4, 5, 6])] })).toBe('inside-another')
    expect(causeOf({})).toBe('not-found')
  })
})
