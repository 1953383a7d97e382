import { describe, expect, it } from 'vitest'
import { createTimeLimit } from './limit-time.ts'

describe('createTimeLimit', () => {
  const steps = (milliseconds: readonly number[]): string => {
    let clock = 0
    return createTimeLimit(
      2,
      () => clock,
    )(passed => {
      for (const [step, spent] of milliseconds.entries()) {
        clock += spent
        passed(`step ${step}`)
      }
      return 'done'
    })
  }

  it('lets work pass that keeps to its time', () => expect(steps([900, 900, 200])).toBe('done'))

  it('stops it behind the step that went over', () => {
    expect(() => steps([900, 1200, 5000])).toThrow('2.1 s up to the stage step 1, given are 2 s')
  })
})
