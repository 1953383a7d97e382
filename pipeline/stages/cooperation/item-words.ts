import { compilePatterns, type PatternIndex } from '../../engine/compile-patterns.ts'
import { compilePhrases, type PhraseIndex } from '../../engine/compile-phrases.ts'
import { listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
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
  readonly signs: ReadonlySet<number>
  /** Folded ids of words that speak of work between states. */
  readonly work: ReadonlySet<number>
  /** Folded ids of words behind which the fields of such work stand. */
  readonly openings: ReadonlySet<number>
  /** Folded ids of words that name two at once. */
  readonly twofold: ReadonlySet<number>
  /** Folded ids of nouns that no item is headed by. */
  readonly actors: ReadonlySet<number>
  /** Folded ids of verbs of a day's programme. */
  readonly outings: ReadonlySet<number>
  /** Folded ids of forms of "be" and "have". */
  readonly auxiliaries: ReadonlySet<number>
  /** Folded ids of numbers that count sides. */
  readonly numbers: ReadonlySet<number>
  /** Folded ids of sides that are counted. */
  readonly sides: ReadonlySet<number>
  /** Folded ids of dashes. */
  readonly dashes: ReadonlySet<number>
  /** Folded ids of words before an item that are no part of it. */
  readonly particles: ReadonlySet<number>
  /** Folded ids of words behind which "for" opens the fields. */
  readonly asking: ReadonlySet<number>
  /** Folded ids of verbs that tell who said it all. */
  readonly speaking: ReadonlySet<number>
  /** Folded ids of verbs behind a list that is their subject, though they may be nouns. */
  readonly predicates: ReadonlySet<number>
  /** Folded ids of words that speak of relations as such. */
  readonly principles: ReadonlySet<number>
  /** Folded ids of words that may stand before an item's verb. */
  readonly adverbs: ReadonlySet<number>
  /** Folded ids of words that are verbs before a noun, though they may be nouns. */
  readonly verbs: ReadonlySet<number>
  /** Folded ids of verbs whose objects are items ("include"). */
  readonly including: ReadonlySet<number>
  /** Folded ids of words behind a comma that explain the item before it. */
  readonly explainers: ReadonlySet<number>
  /** Folded ids of words that number items. */
  readonly ordinals: ReadonlySet<number>
  /** Folded ids of words that tell of several speakers. */
  readonly several: ReadonlySet<number>
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
  bang: '!',
  question: '?',
} as const
type AskedWord = keyof typeof askedWords

const set = 'cooperation/words'

/** Compiles the words of the rule set once. */
export const compileItemWords = (ruleSets: RuleSets, lexicon: Lexicon): ItemWords => {
  const words = (list: string): readonly string[] => listWords(ruleSets, set, list) ?? []
  const phrases = (list: string): PhraseIndex<true> =>
    compilePhrases(
      words(list).map(phrase => ({ phrase, value: true as const })),
      lexicon,
    )
  const folded = (word: string): number => lexicon.folded(lexicon.intern(word))
  return {
    joints: phrases('joints'),
    pairs: phrases('pairs'),
    tails: compilePatterns(patternSources(ruleSets, rulesOf(ruleSets, set, 'pattern')), lexicon),
    signs: new Set(words('signs').map(folded)),
    work: new Set(words('work').map(folded)),
    openings: new Set(words('openings').map(folded)),
    twofold: new Set(words('twofold').map(folded)),
    actors: new Set(words('actors').map(folded)),
    outings: new Set(words('outings').map(folded)),
    auxiliaries: new Set(words('auxiliaries').map(folded)),
    numbers: new Set(words('numbers').map(folded)),
    sides: new Set(words('sides').map(folded)),
    dashes: new Set(words('dashes').map(folded)),
    particles: new Set(words('particles').map(folded)),
    asking: new Set(words('asking').map(folded)),
    speaking: new Set(words('speaking').map(folded)),
    predicates: new Set(words('predicates').map(folded)),
    principles: new Set(words('principles').map(folded)),
    adverbs: new Set(words('adverbs').map(folded)),
    verbs: new Set(words('verbs').map(folded)),
    including: new Set(words('including').map(folded)),
    explainers: new Set(words('explainers').map(folded)),
    ordinals: new Set(words('ordinals').map(folded)),
    several: new Set(words('several').map(folded)),
    is: Object.fromEntries(Object.entries(askedWords).map(([name, word]) => [name, folded(word)])) as Record<
      AskedWord,
      number
    >,
  }
}
