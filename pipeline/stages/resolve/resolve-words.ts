import { compilePhrases, type PhraseIndex } from '../../engine/compile-phrases.ts'
import { listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { type PhraseValue, phraseEntries } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'

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
  /** Nouns of people that tell no office ("leader"). */
  readonly anyone: ReadonlySet<number>
  /** Words of numbers from one upwards. */
  readonly numbers: readonly string[]
  /** One form for words with two spellings ("defence" → "defense"), by folded ids. */
  plain(word: number): number
  /** The telling words of an office's title, plain forms. */
  titleWords(title: string): readonly number[]
}

/** Compiles the rule set `resolve/words` and the heads of offices. */
export function createResolveWords(ruleSets: RuleSets, lexicon: Lexicon): ResolveWords {
  const idOf = (word: string): number => lexicon.folded(lexicon.intern(word))
  const ids = (list: string): Set<number> => new Set((listWords(ruleSets, 'resolve/words', list) ?? []).map(idOf))
  const variants = new Map<number, number>()
  for (const pair of listWords(ruleSets, 'resolve/words', 'variants') ?? []) {
    const [from, to] = pair.split(' ')
    variants.set(idOf(from!), idOf(to!))
  }
  const plain = (word: number): number => variants.get(word) ?? word
  const idle = ids('idle')
  const heads = listWords(ruleSets, 'names/offices', 'head') ?? []
  return {
    lexicon,
    words: compilePhrases(phraseEntries(rulesOf(ruleSets, 'resolve/words', 'phrases')), lexicon),
    officeHeads: compilePhrases(
      heads.map(phrase => ({ phrase, value: phrase })),
      lexicon,
    ),
    offices: compilePhrases(phraseEntries(rulesOf(ruleSets, 'names/offices', 'phrases')), lexicon),
    lesser: new Set([...ids('lesser')].map(plain)),
    idle,
    portfolio: new Set([...ids('portfolio')].map(plain)),
    public: ids('public'),
    anyone: ids('anyone'),
    numbers: listWords(ruleSets, 'resolve/words', 'numbers') ?? [],
    plain,
    titleWords: title =>
      title
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(idOf)
        .filter(word => !idle.has(word))
        .map(plain),
  }
}
