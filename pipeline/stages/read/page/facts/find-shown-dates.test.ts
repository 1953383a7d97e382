import { describe, expect, it } from 'vitest'
import { dateOfAddress, findShownDates } from './find-shown-dates.ts'
import { readAmbiguousDate } from './slash-order.ts'

describe('findShownDates', () => {
  it.each([
    ['Published Nov 19, 2019. Updated 1:02 PM ET, Wed November 20, 2019', 'published 2019-11-19; modified 2019-11-20'],
    ['UPDATED: 11:05, Tue, Nov 19, 2019', 'modified 2019-11-19'],
    ['publiziert am 25. September 2018', 'published 2018-9-25'],
    ['3 de junio de 2024', 'published 2024-6-3'],
    ['Posted on Oktober 27, 2015 by', 'published 2015-10-27'],
    ['Posted: Jan. 3, 2024 (Updated Feb 4, 2024)', 'published 2024-1-3; modified 2024-2-4'],
    ['2019年11月20日 13:02', 'published 2019-11-20'],
    ['ngày 3 tháng 6 năm 2024', 'published 2024-6-3'],
    ['3 hours ago, flight 2019', ''],
  ])('finds in "%s" %s', (words, dates) =>
    expect(
      findShownDates(words)
        .map(({ fact, words: date }) => `${fact} ${date}`)
        .join('; '),
    ).toBe(dates),
  )

  it('reads the day of an address', () => {
    expect(dateOfAddress('https://a.example/2024/jun/3/tug')).toBe('3 jun 2024')
    expect(dateOfAddress('https://a.example/story/2024-06-03/tug')).toBe('2024-06-03')
    expect(dateOfAddress('https://a.example/tug-20240603.html')).toBe('2024-06-03')
    expect(dateOfAddress('https://a.example/2024/06/tug-14848164')).toBeUndefined()
  })
})

describe('readAmbiguousDate', () => {
  it.each([
    ['10:15 03/06/2024', 'mod.example.vn', '2024-06-03'],
    ['03.06.2024', 'a.de', '2024-06-03'],
    ['03/06/2024', 'navy.example.mil', '2024-03-06'],
    ['03/06/2024', 'a.com', null],
    ['03/06/2024', 'a.io', null],
    ['03/16/2024', 'a.de', null],
  ])('reads %s of %s as %s', (words, host, date) => expect(readAmbiguousDate(words, [host])).toBe(date))
})
