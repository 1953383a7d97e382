import { expect, it } from 'vitest'
import { loadRules } from '../../run/load-rules.ts'
import { freshLexicon } from '../../text/test-lexicon.ts'
import { createClean } from './create-clean.ts'
import { articleOf } from './test-article.ts'

const clean = createClean(loadRules([]), freshLexicon())
const none = { title: null, translator: null, authors: [], published: null }

it.each([
  ['Apia (VNA) – The ministers met.', none],
  [
    'Talks in Apia end\n\nBy Sina Tuala\n\nThe ministers met on Monday.',
    { title: 'Talks in Apia end', authors: ['Sina Tuala'] },
  ],
  [
    'Talks in Apia end\n\nBy Sina Tuala\nBy Sina Tuala\nBy Ana Latu\n\nThe ministers met on Monday.',
    { title: 'Talks in Apia end', authors: ['Sina Tuala', 'Ana Latu'] },
  ],
  [
    'Talks in Apia end\nMarch 4, 2020 | 10:15\n\nThe ministers met.\n\nTranslated by Lagi Tuala\nTranslated by Ana Latu',
    { title: 'Talks in Apia end', published: '2020-03-04', translator: 'Lagi Tuala' },
  ],
  [
    'Talks in Apia end\nPosted on 05/03/2021\nMarch 4, 2020 | 10:15\nMay 6, 2022 | 10:15\n\nThe ministers met.',
    { title: 'Talks in Apia end', published: '2021' },
  ],
])('%j tells of itself', (text, facts) => {
  expect(clean({ article: articleOf(text) }).facts).toEqual({ ...none, ...facts })
})

it('takes a known headline for the title, and keeps what is known apart from what it cuts', () => {
  const text = 'Menu\nTalks in Apia\nTalks in Apia\nThe ministers met on Monday.\nTags'
  const known = [
    { start: 0, end: 4, kind: 'boilerplate', rule: 'read.x', role: 'menu' },
    { start: 5, end: 18, kind: 'headline', rule: 'read.x' },
    { start: 33, end: 61, kind: 'body', rule: 'read.x', role: 'paragraph' },
  ] as never[]
  const { blocks, facts } = clean({ article: articleOf(text, { known }) })
  expect(facts.title).toBe('Talks in Apia')
  expect(
    blocks.map(({ kind, rule, paragraph, start, end }) => [kind, rule, paragraph, text.slice(start, end)]),
  ).toEqual([
    ['boilerplate', 'read.x', 0, 'Menu'],
    ['headline', 'read.x', 1, 'Talks in Apia'],
    ['headline', 'clean.headline.again', 2, 'Talks in Apia'],
    ['body', 'read.x', 3, 'The ministers met on Monday.'],
    ['boilerplate', 'clean.boilerplate.tag-lead', 4, 'Tags'],
  ])
})
