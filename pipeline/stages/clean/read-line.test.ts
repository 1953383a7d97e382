import { expect, it } from 'vitest'
import { countWords, endOf, wordsKey } from './read-line.ts'

it.each([
  ['The pier is old.', 'sentence'],
  ['Is it?', 'sentence'],
  ['It is!")]', 'sentence'],
  ['It is…', 'sentence'],
  ['She said:', 'colon'],
  ['She said:"', 'colon'],
  ["She said:')", 'open'],
  ['at noon: now', 'open'],
  ['The pier is old', 'open'],
  ['Ships of the U.S.', 'open'],
  ['(U.K.', 'open'],
  ['Ships of the U.', 'sentence'],
  ['Ships aU.S.', 'sentence'],
  ['Jon Lund Jr.', 'open'],
  ['The talks in Port St.', 'open'],
  ['Pier No.', 'open'],
  ['They were thrilled.', 'sentence'],
  ['', 'open'],
])('%j ends as %s', (line, ending) => {
  expect(endOf(line)).toBe(ending)
})

it.each([
  ['', 0],
  ['  ', 0],
  ['one', 1],
  [' two  words ', 2],
  ['a - b', 3],
])('%j has %i words', (line, words) => {
  expect(countWords(line)).toBe(words)
})

it('takes lines for the same by their words', () => {
  expect(wordsKey(' “The Pier”, No. 5 – is OLD! ')).toBe('the pier no 5 is old')
})
