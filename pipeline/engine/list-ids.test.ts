import { expect, it } from 'vitest'
import { createLexicon } from '../text/create-lexicon.ts'
import { loadWordList } from '../text/words.ts'
import { createListIds } from './list-ids.ts'
import { loadRuleTexts } from './load-rule-sets.ts'

const text = `
set: dates/harbour
revision: 1
about: Words of the tide.
lists:
  tide: [Ebb, flood]
  boat: [tug]
rules: []
`

it('finds words of lists in any case, and none in a list that is not there', () => {
  const lexicon = createLexicon(loadWordList('pipeline/rules/segment/words.tsv'))
  const idsOf = createListIds(loadRuleTexts([{ file: 'harbour.yaml', text }]), 'dates/harbour', lexicon)
  const id = (word: string): number => lexicon.folded(lexicon.intern(word))
  const isAfloat = idsOf('tide', 'boat')
  expect(['ebb', 'FLOOD', 'tug', 'quay'].map(word => isAfloat.has(id(word)))).toEqual([true, true, true, false])
  expect(idsOf('quay').has(id('quay'))).toBe(false)
})
