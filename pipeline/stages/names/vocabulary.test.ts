import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { createVocabulary } from './vocabulary.ts'

it('takes a spelling to which a user gave no other form for its own', () => {
  const ruleSets = loadRuleSets([fileURLToPath(new URL('../../rules/names', import.meta.url))])
  const lists = {
    ...ruleSets.lists,
    'names/offices': { ...ruleSets.lists['names/offices'], spelling: ['harbour harbor', 'quay'] },
  }
  const lexicon = createLexicon()
  const { plainOffice } = createVocabulary({ ...ruleSets, lists }, lexicon)
  const idOf = (word: string) => lexicon.folded(lexicon.intern(word))
  expect([plainOffice(idOf('harbour')), plainOffice(idOf('quay'))]).toEqual([idOf('harbor'), idOf('quay')])
})
