import { compilePatterns, type PatternIndex } from '../../engine/compile-patterns.ts'
import { compilePhrases, type PhraseIndex } from '../../engine/compile-phrases.ts'
import { createListIds } from '../../engine/list-ids.ts'
import { listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { IdSet } from '../../text/id-set.ts'
import type { Lexicon } from '../../text/lexicon.ts'

/** Words that hold enumerations together, compiled. */
export interface ItemWords {
  /** What stands between the last two items. */
  readonly joints: PhraseIndex<true>
  /** Two words with a joint between them that are one thing. */
  readonly pairs: PhraseIndex<true>
  /** What follows the last item and is no part of it. */
  readonly tails: PatternIndex<unknown>
  /** Folded ids of words that articles on armed forces and on work between states are full of. */
  readonly signs: IdSet
  /** Folded ids of words that speak of work between states. */
  readonly work: IdSet
  /** Folded ids of words behind which the fields of such work stand. */
  readonly openings: IdSet
  /** Folded ids of words that name two at once. */
  readonly twofold: IdSet
  /** Folded ids of nouns that no item is headed by. */
  readonly actors: IdSet
  /** Folded ids of verbs of a day's programme. */
  readonly outings: IdSet
  /** Folded ids of forms of "be" and "have". */
  readonly auxiliaries: IdSet
  /** Folded ids of numbers that count sides. */
  readonly numbers: IdSet
  /** Folded ids of sides that are counted. */
  readonly sides: IdSet
  /** Folded ids of dashes. */
  readonly dashes: IdSet
  /** Folded ids of words before an item that are no part of it. */
  readonly particles: IdSet
  /** Folded ids of words behind which "for" opens the fields. */
  readonly asking: IdSet
  /** Folded ids of verbs that tell who said it all. */
  readonly speaking: IdSet
  /** Folded ids of verbs behind a list that is their subject, though they may be nouns. */
  readonly predicates: IdSet
  /** Folded ids of words that speak of relations as such. */
  readonly principles: IdSet
  /** Folded ids of words that may stand before an item's verb. */
  readonly adverbs: IdSet
  /** Folded ids of words that are verbs before a noun, though they may be nouns. */
  readonly verbs: IdSet
  /** Folded ids of verbs whose objects are items ("include"). */
  readonly including: IdSet
  /** Folded ids of words behind a comma that explain the item before it. */
  readonly explainers: IdSet
  /** Folded ids of words that number items. */
  readonly ordinals: IdSet
  /** Folded ids of words that tell of several speakers. */
  readonly several: IdSet
  /** The topic of ties as such. */
  readonly tiesTopic: string
  /** Topics that lists of countries, troubles and guests have, too. */
  readonly weakTopics: ReadonlySet<string>
  /** Topics from the most general on: each steps back before any other of the same item. */
  readonly generalTopics: readonly string[]
  /** Topics of a head that say less than what stands behind it: "courses in demining". */
  readonly vagueTopics: ReadonlySet<string>
  /** Folded ids of single words that the code asks for by name. */
  readonly is: Readonly<Record<AskedWord, number>>
}

const askedWords = {
  comma: ',',
  semicolon: ';',
  colon: ':',
  open: '(',
  close: ')',
  between: 'between',
  both: 'both',
  that: 'that',
  to: 'to',
  of: 'of',
  for: 'for',
  and: 'and',
  together: 'together',
  possessive: "'s",
  stop: '.',
} as const
type AskedWord = keyof typeof askedWords

const set = 'cooperation/words'

/** Compiles the words of the rule set once. */
export const compileItemWords = (ruleSets: RuleSets, lexicon: Lexicon): ItemWords => {
  const ids = createListIds(ruleSets, set, lexicon)
  const list = (name: string): readonly string[] => listWords(ruleSets, set, name) ?? []
  const phrases = (name: string): PhraseIndex<true> =>
    compilePhrases(
      list(name).map(phrase => ({ phrase, value: true as const })),
      lexicon,
    )
  const folded = (word: string): number => lexicon.folded(lexicon.intern(word))
  return {
    joints: phrases('joints'),
    pairs: phrases('pairs'),
    tails: compilePatterns(patternSources(ruleSets, rulesOf(ruleSets, set, 'pattern')), lexicon),
    signs: ids('signs'),
    work: ids('work'),
    openings: ids('openings'),
    twofold: ids('twofold'),
    actors: ids('actors'),
    outings: ids('outings'),
    auxiliaries: ids('auxiliaries'),
    numbers: ids('numbers'),
    sides: ids('sides'),
    dashes: ids('dashes'),
    particles: ids('particles'),
    asking: ids('asking'),
    speaking: ids('speaking'),
    predicates: ids('predicates'),
    principles: ids('principles'),
    adverbs: ids('adverbs'),
    verbs: ids('verbs'),
    including: ids('including'),
    explainers: ids('explainers'),
    ordinals: ids('ordinals'),
    several: ids('several'),
    tiesTopic: list('ties-topic')[0] ?? '',
    weakTopics: new Set(list('weak-topics')),
    generalTopics: list('general-topics'),
    vagueTopics: new Set(list('vague-topics')),
    is: Object.fromEntries(Object.entries(askedWords).map(([name, word]) => [name, folded(word)])) as Record<
      AskedWord,
      number
    >,
  }
}
