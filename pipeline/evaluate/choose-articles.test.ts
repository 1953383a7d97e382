import { expect, it } from 'vitest'
import { chooseArticles } from './choose-articles.ts'
import type { GoldForm } from './gold.ts'

const chosen = (names: string, form: GoldForm, choice: Parameters<typeof chooseArticles>[1]): string =>
  chooseArticles({ form, files: names.split(' ').map(name => ({ file: `${name}.txt`, text: '', gold: '' })) }, choice)
    .map(({ file }) => file.replace('.txt', ''))
    .join(' ')

it('chooses readouts by their numbers, articles of any form by every third', () => {
  expect(chosen('01 02 03 04 s00', 'readouts', { only: 'odd' })).toBe('01 03 s00')
  expect(chosen('01 02 03 04 s00', 'readouts', { only: 'even', skip: '1/4' })).toBe('04')
  expect(chosen('a b c d e f', 'brat', { only: '2/3' })).toBe('c f')
  expect(chosen('a b c d e f', 'brat', { skip: '2/3' })).toBe('a b d e')
  expect(() => chosen('a b', 'brat', { only: 'even' })).toThrow('even: no part of a corpus; write 2/3')
})
