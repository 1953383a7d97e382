import { compilePhrases, type PhraseIndex } from '../../engine/compile-phrases.ts'
import { listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { type PhraseValue, phraseEntries } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { rankNouns } from './rank-nouns.ts'

/** The words that speak of people, sides and bodies without their names, compiled once. */
export interface ResolveWords {
  readonly lexicon: Lexicon
  readonly words: PhraseIndex<PhraseValue>
  /** Nouns that are heads of offices. */
  readonly officeHeads: PhraseIndex<string>
  /** Offices by their usual titles, with `kind` and `level`. */
  readonly offices: PhraseIndex<PhraseValue>
  /** Words that make an office a lesser one ("deputy"): a title without them does not mean it. */
  readonly lesser: ReadonlySet<number>
  /** Words that tell nothing between titles: "national", articles, prepositions. */
  readonly idle: ReadonlySet<number>
  /** Words for what ministers are for ("foreign"): offices with different ones are different offices. */
  readonly portfolio: ReadonlySet<number>
  /** Words that tell that the public is spoken to ("reporters"). */
  readonly public: ReadonlySet<number>
  /** Endings of adjectives that mean a people, not one of it ("the Japanese"). */
  readonly collective: readonly string[]
  /** "counterpart" and the like. */
  readonly counterpart: ReadonlySet<number>
  /** Words before people of whom nothing more is told ("several"). */
  readonly vague: ReadonlySet<number>
  /** What may stand before a group's noun and tells nothing: "both", "the". */
  readonly plural: ReadonlySet<string>
  /** Nouns for anyone with a rank. */
  readonly officer: ReadonlySet<number>
  /** Words of a headline that tell that somebody's own words follow. */
  readonly speech: ReadonlySet<number>
  /** Words right before the name of whoever is interviewed. */
  readonly asking: ReadonlySet<number>
  /** Labels of turns that name nobody ("A:"). */
  readonly answer: ReadonlySet<number>
  /** Words that make a document that of several sides. */
  readonly joint: ReadonlySet<number>
  /** Determiners of somebody not known. */
  readonly indefinite: ReadonlySet<number>
  /** Plurals of people who are nobody in particular, even with their countries ("officials from Peru and Fiji"). */
  readonly anybody: ReadonlySet<number>
  /** Nouns of people that tell no office ("leader"). */
  readonly anyone: ReadonlySet<number>
  /** The number that a word of a group tells ("three", "trio"), 0 where it is none. */
  numberOf(word: string): number
  /** Words that call anyone who leads so ("chief"), and the heads of offices that lead. */
  readonly chief: ReadonlySet<number>
  readonly leading: ReadonlySet<number>
  /** Words that tell what somebody was ("former"). */
  readonly past: ReadonlySet<number>
  /** Words before a noun that tell guest and host. */
  readonly visiting: ReadonlySet<number>
  readonly hosting: ReadonlySet<number>
  /** Of the other one of two sides. */
  readonly opposite: ReadonlySet<number>
  /** Ranks of one word. */
  readonly rankWords: ReadonlySet<number>
  /** Heads of offices of one word, plain forms. */
  readonly heads: ReadonlySet<number>
  /** Nouns for bodies of a kind ("alliance" for an intergovernmental one). */
  readonly kindNouns: ReadonlyMap<string, readonly number[]>
  /** One form for words with two spellings ("defence" → "defense"), by folded ids. */
  plain(word: number): number
  /** The same where one word stands for several ("pm" → "prime", "minister"). */
  plainWords(word: number): readonly number[]
  /** The telling words of an office's title, plain forms. */
  titleWords(title: string): readonly number[]
}

/** Compiles the rule set `resolve/words` and the heads of offices. */
export function createResolveWords(ruleSets: RuleSets, lexicon: Lexicon): ResolveWords {
  const idOf = (word: string): number => lexicon.folded(lexicon.intern(word))
  const list = (name: string): readonly string[] => listWords(ruleSets, 'resolve/words', name) ?? []
  const ids = (name: string): Set<number> => new Set(list(name).map(idOf))
  const variants = new Map<number, readonly number[]>()
  for (const pair of list('variants')) {
    const [from, ...to] = pair.split(' ')
    variants.set(idOf(from!), to.map(idOf))
  }
  const plainWords = (word: number): readonly number[] => variants.get(word) ?? [word]
  const plain = (word: number): number => (plainWords(word).length === 1 ? plainWords(word)[0]! : word)
  const phrases = phraseEntries(rulesOf(ruleSets, 'resolve/words', 'phrases'))
  const kindNouns = new Map<string, number[]>()
  for (const { phrase, value } of phrases) {
    if (value.label !== 'body-noun' || phrase.includes(' ')) continue
    const kind = String(value.attributes.kind)
    kindNouns.set(kind, [...(kindNouns.get(kind) ?? []), idOf(phrase)])
  }
  const idle = ids('idle')
  const numbers = list('numbers')
  const sets = new Map(list('sets').map(pair => pair.split(' ') as [string, string]))
  const ranks = phraseEntries(rulesOf(ruleSets, 'names/ranks', 'phrases'))
  const heads = listWords(ruleSets, 'names/offices', 'head') ?? []
  return {
    lexicon,
    words: compilePhrases([...phrases, ...rankNouns(ranks, phrases)], lexicon),
    officeHeads: compilePhrases(
      [...heads, ...list('short-heads')].map(phrase => ({
        phrase,
        value: phrase,
      })),
      lexicon,
    ),
    offices: compilePhrases(phraseEntries(rulesOf(ruleSets, 'names/offices', 'phrases')), lexicon),
    lesser: new Set([...ids('lesser')].map(plain)),
    idle,
    portfolio: new Set([...ids('portfolio')].map(plain)),
    public: ids('public'),
    anyone: ids('anyone'),
    numberOf: word => numbers.indexOf(sets.get(word) ?? word) + 1,
    chief: ids('chief'),
    leading: ids('leading'),
    past: ids('past'),
    collective: list('collective'),
    counterpart: ids('counterpart'),
    vague: ids('vague'),
    anybody: ids('anybody'),
    indefinite: ids('indefinite'),
    joint: ids('joint'),
    speech: ids('speech'),
    answer: ids('answer'),
    asking: ids('asking'),
    plural: new Set(list('plural')),
    officer: ids('officer'),
    visiting: ids('visiting'),
    hosting: ids('hosting'),
    opposite: ids('opposite'),
    rankWords: new Set(ranks.filter(({ phrase }) => !phrase.includes(' ')).map(({ phrase }) => idOf(phrase))),
    heads: new Set(heads.filter(head => !head.includes(' ')).map(head => plain(idOf(head)))),
    kindNouns,
    plain,
    plainWords,
    titleWords: title =>
      title
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(idOf)
        .filter(word => !idle.has(word))
        .flatMap(plainWords),
  }
}
