import { expect, it } from 'vitest'
import { readSidecar } from './read-sidecar.ts'

it('reads facts under the names that headers have for them', () => {
  const text = 'Headline: Talks held\npublished: 2024-06-01\nAuthor: Ida Lund and Oto Prem\nsource: Harbor Times\n'
  expect(readSidecar('a.html.meta.yaml', text)).toEqual({
    title: 'Talks held',
    published: '2024-06-01',
    authors: ['Ida Lund', 'Oto Prem'],
    publisher: 'Harbor Times',
  })
})

it('refuses keys that say nothing known, and facts that are stated twice', () => {
  const message = 'a.yaml:2:1 Unrecognized key: "by"; known are title, date, modified, url'
  expect(() => readSidecar('a.yaml', 'author: Ida Lund\nby: Oto Prem\n')).toThrow(message)
})
