import { describe, expect, it } from 'vitest'
import { settleDate, type WrittenDate } from './settle-date.ts'

describe('settleDate', () => {
  it.each<[WrittenDate, string | null]>([
    [{ year: '2020', month: 'March', day: '4' }, '2020-03-04'],
    [{ year: '2020', month: 'Sept', day: '16' }, '2020-09-16'],
    [{ year: '2020', first: '16', second: '9' }, '2020-09-16'],
    [{ year: '2020', first: '9', second: '16' }, '2020-09-16'],
    [{ year: '2020', first: '4', second: '3' }, '2020'],
    [{ year: '2020', first: '5', second: '5' }, '2020-05-05'],
    [{ year: '2020', month: '3' }, '2020-03'],
    [{ year: '2020', month: '2', day: '31' }, null],
    [{ year: '2020' }, '2020'],
    [{ year: '2020', month: '0' }, null],
    [{ year: '2020', month: '13' }, null],
    [{ year: '2020', month: '1', day: '1' }, '2020-01-01'],
    [{ year: '2020', month: '12', day: '31' }, '2020-12-31'],
    [{ year: '2020', month: 'Foo', day: '4' }, null],
    [{ year: '2020', first: '12', second: '13' }, '2020-12-13'],
    [{ year: '2020', first: '13', second: '12' }, '2020-12-13'],
    [{ year: '2020', first: '12', second: '11' }, '2020'],
    [{ year: '2020', first: '13', second: '13' }, null],
  ])('%j is %s', (date, edtf) => {
    expect(settleDate(date)).toBe(edtf)
  })

  it('knows months by their first letters', () => {
    const months = ['jan', 'Feb', 'MAR', 'apr', 'may', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'december']
    expect(months.map(month => settleDate({ year: '2020', month }))).toEqual(
      months.map((_, at) => `2020-${String(at + 1).padStart(2, '0')}`),
    )
  })
})
