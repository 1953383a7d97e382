import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { createTagger } from '../../text/tag.ts'
import { tokenize } from '../../text/tokenize.ts'
import { loadWordList } from '../../text/words.ts'
import { findFreeLeads } from './find-free-leads.ts'
import { compileItemWords } from './item-words.ts'
import { mayHoldItems } from './judge-article.ts'
import type { Line } from './line.ts'
import { splitList } from './split-list.ts'

const lexicon = createLexicon(loadWordList('pipeline/rules/segment/words.tsv'))
const words = compileItemWords(loadRuleSets(['pipeline/rules/cooperation']), lexicon)
const tag = createTagger(lexicon)

const lineOf = (text: string): Line => {
  const tokens = tokenize(text, lexicon)
  tag(tokens, { from: 0, to: tokens.count })
  const none = new Int32Array(tokens.count).fill(-1)
  return { tokens, items: itemsOfTokens(tokens), words, nameOf: none, countryOf: none }
}

/** The items of the first free lead that splits. */
const read = (text: string): string[] => {
  const line = lineOf(text)
  const sentence = { from: 0, to: line.tokens.count }
  const lists = findFreeLeads(line, sentence, [], sentence).flatMap(({ from, limit, shapes }) =>
    shapes.map(shape => splitList(line, from, limit, shape)),
  )
  const { start, end } = line.tokens
  return (lists.find(list => list.length > 1) ?? []).map(({ from, to }) => text.slice(start[from], end[to - 1]))
}

describe('lists that no words of ours lead into', () => {
  it('begin behind nouns of work and their preposition', () => {
    expect(read('He called for closer ties with the islands in salvage, diving and mapping.')).toEqual([
      'salvage',
      'diving',
      'mapping',
    ])
  })
  it('begin at the verb where the others are verbs, too', () => {
    expect(
      read('The two navies exchanged ship visits, held a regatta and trained divers, said the spokesman.'),
    ).toEqual(['exchanged ship visits', 'held a regatta', 'trained divers'])
  })
  it('begin with the sentence where it ends in what is said of them', () => {
    expect(read('Port visits, salvage and diving remain part of our work.')).toEqual([
      'Port visits',
      'salvage',
      'diving',
    ])
  })
  it('are none where nothing speaks of work between states', () => {
    expect(read('The baker sold bread, cakes and tea.')).toEqual([])
  })
})

describe('articles that may hold items', () => {
  const filler = 'The baker of the old town sold bread and cakes to the people of the hill. '.repeat(20)
  it('speak of armed forces or work between states', () => {
    expect(mayHoldItems(lineOf(`${filler}The mayor spoke.`))).toBe(false)
    expect(mayHoldItems(lineOf(`${filler}${'The two navies agreed on joint drills. '.repeat(6)}`))).toBe(true)
  })
})
