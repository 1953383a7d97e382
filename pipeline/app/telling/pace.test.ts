import { describe, expect, it } from 'vitest'
import { formatPace } from './format-pace.ts'
import { createPace, type Pace } from './pace.ts'

/** A pace under a clock of its own. */
const paceOf = (total: number) => {
  let now = 100
  const pace = createPace(total, () => now)
  const doDrops = (count: number, seconds: number, isKept = false): void => {
    for (let i = 0; i < count; i++) {
      now += seconds
      pace.addArticle(isKept)
      pace.endDrop()
    }
  }
  const wait = (seconds: number): void => {
    now += seconds
  }
  return { pace, doDrops, wait }
}

const leftOf = (pace: Pace): number => Math.round(pace.look().secondsLeft ?? -1)

describe('the time left', () => {
  it('is not told before anything is known', () => {
    const { pace, doDrops, wait } = paceOf(10)
    expect(pace.look()).toMatchObject({ perSecond: null, secondsLeft: null })
    doDrops(3, 0.1)
    expect(pace.look().secondsLeft).toBeNull()
    wait(2)
    expect(leftOf(pace)).toBe(5)
  })

  it('is that of drops of late: unchanged ones, which pass in no time, are soon forgotten', () => {
    const { pace, doDrops } = paceOf(10_000)
    doDrops(9000, 1e-5, true)
    doDrops(300, 0.1)
    expect(leftOf(pace)).toBe(70)
    expect(pace.look()).toMatchObject({ drops: 9300, articles: 9300, unchanged: 9000 })
  })

  it('counts unchanged ones in their share where they stand among others', () => {
    const { pace, doDrops } = paceOf(2000)
    for (let i = 0; i < 500; i++) {
      doDrops(1, 0.1)
      doDrops(1, 1e-5, true)
    }
    expect(leftOf(pace)).toBe(50)
  })

  it('grows while nothing comes', () => {
    const { pace, doDrops, wait } = paceOf(20)
    doDrops(10, 0.3)
    wait(30)
    expect(leftOf(pace)).toBe(33)
  })
})

describe('the rate', () => {
  it('is that of articles extracted, of the last seconds', () => {
    const { pace, doDrops } = paceOf(10_000)
    doDrops(9000, 1e-5, true)
    expect(pace.look().perSecond).toBeNull()
    doDrops(200, 0.1)
    expect(pace.look().perSecond).toBeCloseTo(10, 0)
    doDrops(600, 0.025)
    expect(pace.look().perSecond).toBeCloseTo(40, 0)
  })

  it('is told of one drop that holds many', () => {
    const { pace, wait } = paceOf(1)
    for (let i = 0; i < 100; i++) {
      wait(0.1)
      pace.addArticle(false)
    }
    expect(formatPace(pace.look(), 79)).toBe('100 articles  10 articles/s')
  })
})

describe('the line', () => {
  const look = {
    drops: 470_000,
    total: 1_000_000,
    articles: 520_300,
    unchanged: 400_000,
    failed: 12,
    seconds: 60,
    perSecond: 85.2,
    secondsLeft: 6230,
  }

  it('has all where there is room', () => {
    expect(formatPace(look, 200)).toBe(
      `${'█'.repeat(11)}${'░'.repeat(13)}  47 %  470,000 of 1,000,000 drops  520,300 articles  85 articles/s  400,000 unchanged  12 failed  1:43:50 left`,
    )
  })

  it.each([79, 60, 40, 20, 3])('fits %d columns', columns => {
    expect(formatPace(look, columns).length).toBeLessThanOrEqual(columns)
  })

  it('keeps what matters most where columns are few', () => {
    expect(formatPace(look, 60)).toBe('47 %  470,000 of 1,000,000 drops  12 failed  1:43:50 left')
  })
})
