import { describe, expect, it } from 'vitest'
import { settleDate } from './settle-date.ts'

describe('settleDate', () => {
  it.each([
    [{ year: '2020', month: 'March', day: '4' }, '2020-03-04'],
    [{ year: '2020', month: 'Sept', day: '16' }, '2020-09-16'],
    [{ year: '2020', first: '16', second: '9' }, '2020-09-16'],
    [{ year: '2020', first: '9', second: '16' }, '2020-09-16'],
    [{ year: '2020', first: '4', second: '3' }, '2020'],
    [{ year: '2020', first: '5', second: '5' }, '2020-05-05'],
    [{ year: '2020', month: '3' }, '2020-03'],
    [{ year: '2020', month: '2', day: '31' }, null],
  ])('%j is %s', (date, edtf) => {
    expect(settleDate(date)).toBe(edtf)
  })
})
