import { compilePhrases, type PhraseIndex } from '../../engine/compile-phrases.ts'
import { createListIds } from '../../engine/list-ids.ts'
import { listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { type PhraseValue, phraseEntries } from '../../engine/rule-sources.ts'
import { fold } from '../../text/fold.ts'
import type { IdSet } from '../../text/id-set.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { createPairOf, type PairOf } from './country-pair.ts'
import { type CultureOf, createCultureOf } from './cultures.ts'
import { createHomesOfName } from './homes-of-name.ts'
import { createJapaneseOrder, type JapaneseOrder } from './japanese-names.ts'
import { createTitleOf, type TitleOf } from './rank-titles.ts'

/** All that the rule sets of names know, compiled once. */
export interface Vocabulary {
  readonly lexicon: Lexicon
  readonly countries: PhraseIndex<PhraseValue>
  readonly organizations: PhraseIndex<PhraseValue>
  readonly honorifics: PhraseIndex<PhraseValue>
  /** People of history, who are none of the article's. */
  readonly history: PhraseIndex<PhraseValue>
  readonly offices: PhraseIndex<PhraseValue>
  readonly officeHeads: PhraseIndex<string>
  readonly titleOf: TitleOf
  /** Services that stand beside a rank. */
  readonly services: PhraseIndex<PhraseValue>
  readonly cultureOf: CultureOf
  /** Countries that a full name points to: by its family name, its ending, its given name; none where it tells none. */
  homesOfName(words: readonly string[]): readonly string[]
  readonly japaneseOrder: JapaneseOrder
  /** Countries by the custom of names, where no name's own words tell. */
  readonly orders: Readonly<
    Record<'familyFirst' | 'untold' | 'noFamily' | 'doubleFamily' | 'manyCultures', ReadonlySet<string>>
  >
  readonly pairOf: PairOf
  /** English short name of a country by ISO 3166-1 alpha-3. */
  countryName(code: string): string
  /** One form for words of offices with two spellings ("defence" → "defense"), by folded ids. */
  plainOffice(word: number): number
  readonly is: Readonly<Record<WordClass, IdSet>>
}

/** Lists of single words, as sets of folded ids. */
type WordClass = keyof typeof wordLists

const wordLists = {
  heads: 'names/offices',
  modifier: 'names/offices',
  complement: 'names/offices',
  preposition: 'names/offices',
  posting: 'names/offices',
  counterpart: 'names/offices',
  delegation: 'names/offices',
  'other-office': 'names/offices',
  numbered: 'names/offices',
  'office-idle': 'names/offices',
  particle: 'names/cultures',
  suffix: 'names/cultures',
  never: 'names/cultures',
  joiner: 'names/cultures',
  'spanish-given': 'names/cultures',
  ambiguous: 'names/cultures',
  speech: 'names/cultures',
  portfolio: 'names/organizations',
  style: 'names/organizations',
  plus: 'names/organizations',
  'no-forum': 'names/organizations',
  noble: 'names/titles',
  credit: 'names/cultures',
  female: 'names/genders',
  male: 'names/genders',
  'female-middle': 'names/genders',
  'male-middle': 'names/genders',
  leading: 'names/meetings',
  visiting: 'names/meetings',
  receiving: 'names/meetings',
  meeting: 'names/meetings',
  described: 'names/meetings',
  waters: 'names/meetings',
} as const

/** Compiles the rule sets of names against the lexicon of the texts. */
export function createVocabulary(ruleSets: RuleSets, lexicon: Lexicon): Vocabulary {
  const phrases = (set: string) => compilePhrases(phraseEntries(rulesOf(ruleSets, set, 'phrases')), lexicon)
  const idsOf = (set: string, list: string): IdSet => createListIds(ruleSets, set, lexicon)(list)
  const countryNames = new Map(
    phraseEntries(rulesOf(ruleSets, 'names/countries', 'phrases')).map(({ value: { attributes } }) => [
      String(attributes.code),
      String(attributes.name),
    ]),
  )
  const countryCodes = new Map(
    phraseEntries(rulesOf(ruleSets, 'names/countries', 'phrases')).flatMap(({ phrase, value: { attributes } }) =>
      typeof attributes.code === 'string' ? [[fold(phrase.replaceAll('"', '')), attributes.code] as const] : [],
    ),
  )
  const heads = listWords(ruleSets, 'names/offices', 'head') ?? []
  const idOf = (word: string): number => lexicon.folded(lexicon.intern(word))
  const spellings = new Map(
    (listWords(ruleSets, 'names/offices', 'spelling') ?? []).map(pair => {
      // What a user adds may lack its other form: it is its own then.
      const [from = '', to = from] = pair.split(' ')
      return [idOf(from), idOf(to)]
    }),
  )
  const cultureOf = createCultureOf(
    rulesOf(ruleSets, 'names/cultures', 'phrases').filter(({ label }) => label === 'family-name'),
    list => listWords(ruleSets, 'names/cultures', list) ?? [],
    lexicon,
  )
  return {
    lexicon,
    countries: phrases('names/countries'),
    organizations: phrases('names/organizations'),
    honorifics: compilePhrases(
      phraseEntries(rulesOf(ruleSets, 'names/titles', 'phrases')).flatMap(entry => [
        entry,
        { ...entry, phrase: `${entry.phrase}.` },
      ]),
      lexicon,
    ),
    offices: phrases('names/offices'),
    officeHeads: compilePhrases(
      heads.map(phrase => ({ phrase, value: phrase })),
      lexicon,
    ),
    plainOffice: word => spellings.get(word) ?? word,
    pairOf: createPairOf(countryCodes),
    countryName: code => countryNames.get(code) ?? code,
    titleOf: createTitleOf(
      [...rulesOf(ruleSets, 'names/rank-words', 'phrases'), ...rulesOf(ruleSets, 'names/ranks', 'phrases')],
      idsOf('names/rank-words', 'rank-note'),
      lexicon,
    ),
    services: phrases('names/services'),
    cultureOf,
    homesOfName: createHomesOfName(cultureOf, rulesOf(ruleSets, 'names/given-names', 'phrases'), lexicon),
    japaneseOrder: createJapaneseOrder(
      rulesOf(ruleSets, 'names/japanese', 'phrases'),
      list => listWords(ruleSets, 'names/japanese', list) ?? [],
      lexicon,
    ),
    orders: {
      familyFirst: new Set(listWords(ruleSets, 'names/cultures', 'family-first')),
      untold: new Set(listWords(ruleSets, 'names/cultures', 'untold-order')),
      doubleFamily: new Set(listWords(ruleSets, 'names/cultures', 'double-family')),
      manyCultures: new Set(listWords(ruleSets, 'names/cultures', 'many-cultures')),
      noFamily: new Set(listWords(ruleSets, 'names/cultures', 'no-family')),
    },
    history: compilePhrases(
      phraseEntries(rulesOf(ruleSets, 'names/cultures', 'phrases').filter(({ label }) => label === 'history')),
      lexicon,
    ),
    is: Object.fromEntries(
      Object.entries(wordLists).map(([list, set]) => [list, idsOf(set, list)]),
    ) as Vocabulary['is'],
  }
}
