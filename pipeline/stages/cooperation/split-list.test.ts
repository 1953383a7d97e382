import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { createTagger } from '../../text/tag.ts'
import { tokenize } from '../../text/tokenize.ts'
import { loadWordList } from '../../text/words.ts'
import { compileItemWords } from './item-words.ts'
import type { Line, Shape } from './line.ts'
import { splitList } from './split-list.ts'

const lexicon = createLexicon(loadWordList('pipeline/rules/segment/words.tsv'))
const words = compileItemWords(loadRuleSets(['pipeline/rules/cooperation']), lexicon)
const tag = createTagger(lexicon)

/** The items of a text that begins with its first item. */
const split = (text: string, shape: Shape): string[] => {
  const tokens = tokenize(text, lexicon)
  tag(tokens, { from: 0, to: tokens.count })
  const none = new Int32Array(tokens.count).fill(-1)
  const line: Line = { tokens, items: itemsOfTokens(tokens), words, nameOf: none, countryOf: none }
  return splitList(line, 0, tokens.count, shape).map(({ from, to }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  )
}

describe('items of an enumeration', () => {
  it('leaves fixed pairs whole', () => {
    expect(split('hydrography, search and rescue, and port visits.', 'noun')).toEqual([
      'hydrography',
      'search and rescue',
      'port visits',
    ])
  })
  it('leaves what hangs on the last item with it', () => {
    expect(split('training, and organization of meetings, seminars, forums on mine clearance.', 'noun')).toEqual([
      'training',
      'organization of meetings, seminars, forums on mine clearance',
    ])
  })
  it('splits verb phrases where another verb begins', () => {
    expect(split('hold a regatta, share charts and tide tables, and train divers as well.', 'verb')).toEqual([
      'hold a regatta',
      'share charts and tide tables',
      'train divers',
    ])
  })
  it('splits gerunds where another begins', () => {
    expect(split('sharing charts and tide tables, opening ports and clearing wrecks.', 'gerund')).toEqual([
      'sharing charts and tide tables',
      'opening ports',
      'clearing wrecks',
    ])
  })
  it('lends adjectives their noun', () => {
    expect(split('cultural, sport and artistic events, and mapping', 'noun')).toEqual([
      'cultural, sport and artistic events',
      'mapping',
    ])
  })
  it('ends where the sentence goes on', () => {
    expect(split('salvage and firefighting deserve more money.', 'noun')).toEqual(['salvage', 'firefighting'])
    expect(split('mapping and rescue in the coming years.', 'noun')).toEqual(['mapping', 'rescue'])
  })
})
