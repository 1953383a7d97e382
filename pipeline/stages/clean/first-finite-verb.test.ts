import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { createLexicon } from '../../text/create-lexicon.ts'
import { loadWordList } from '../../text/words.ts'
import { firstFiniteVerb } from './first-finite-verb.ts'

const lexicon = createLexicon(loadWordList(fileURLToPath(new URL('../../rules/segment/words.tsv', import.meta.url))))

it.each([
  ['Ana Tuala speaks at the talks', 'present'],
  ['Ana Tuala spoke at the talks', 'past'],
  ['Ana Tuala and Jon Lund at the talks', 'none'],
  ['Ana Tuala (right, who spoke first) and Jon Lund', 'none'],
  ['Ana Tuala, left, and Jon Lund, center, at the talks', 'none'],
  ['Ana Tuala left', 'past'],
  ['Ana Tuala, left, speaks', 'present'],
  ['The pier is old and was new', 'present'],
  ['The pier was old and is new', 'past'],
  ['The crew did sail', 'past'],
  ['The crew do sail', 'present'],
  ['They had sailed', 'past'],
  ['They have sailed', 'present'],
  ['Border Guards at the pier in May', 'none'],
  ['Border Guards may sail', 'present'],
  ['Sails at the pier', 'none'],
  ['Tuala hopes', 'present'],
  ['both leaders look', 'present'],
  ['leaders to the pier', 'none'],
  ['leaders like Tuala', 'none'],
  ['the leader look', 'none'],
  ['A meeting held by the crew', 'none'],
  ['A meeting held in Apia', 'past'],
  ['The joint exercise being held in Apia', 'none'],
  ['The led crew', 'none'],
  ['the crew of united ships', 'none'],
  ['Held in Apia', 'none'],
  ['Tuala met Lund', 'past'],
  ['Met by Lund', 'none'],
  ['The crew went home', 'past'],
  ['', 'none'],
  ['2020 – 2021', 'none'],
])('%s: %s', (line, tense) => {
  expect(firstFiniteVerb(line, lexicon)).toBe(tense)
})
