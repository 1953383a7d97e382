import { compilePatterns } from '../../engine/compile-patterns.ts'
import { parsePattern } from '../../engine/pattern/parse-pattern.ts'
import { wordsOfText } from '../../engine/phrase-words.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { createExpandPattern } from './expand-pattern.ts'
import { GuardedPatterns } from './guarded-patterns.ts'
import { createNeededWords } from './pattern-words.ts'
import { isPhrase, phrasePattern, wordsOfPhrase } from './phrase-pattern.ts'
import { SpelledForms } from './spelled-forms.ts'
import { createWaitingPatterns } from './waiting-patterns.ts'
import { WordTrie } from './word-trie.ts'

/** A phrase or pattern as it stands in a rule, with what a match of it hands back. */
export interface LazyPattern<Value> {
  readonly text: string
  readonly value: Value
  readonly words: (list: string) => readonly string[]
}

/** A match of a pattern. */
export interface LazyMatch<Value> extends TokenRange {
  readonly value: Value
}

/**
 * Finds the longest match of every pattern at every place of a range, over words brought into one spelling. A pattern is compiled when the
 * words that it needs were first seen: texts meet a part of the rules, and to compile all of them takes longer than to read one.
 */
export const createLazyPatterns = <Value>(
  sources: readonly LazyPattern<Value>[],
  lexicon: Lexicon,
  spell: (id: number) => number,
): ((tokens: Tokens, range: TokenRange) => LazyMatch<Value>[]) => {
  const neededBy = createNeededWords(lexicon)
  const expandPattern = createExpandPattern(lexicon)
  const forms = new SpelledForms(lexicon, spell)
  const waiting = createWaitingPatterns<LazyPattern<Value>>()
  const phrases = new WordTrie<Value>(lexicon, forms)
  const automata = new GuardedPatterns<Value>(lexicon, forms)

  const needsOf = ({ text, words }: LazyPattern<Value>): readonly (readonly string[])[] =>
    neededBy(isPhrase(text) ? wordsOfPhrase(text) : parsePattern(text), words)

  const compile = (source: LazyPattern<Value>): void => {
    const { value, words } = source
    const pattern = phrasePattern(source.text)
    const expanded = expandPattern(parsePattern(pattern), words)
    if (expanded !== undefined) {
      for (const phrase of expanded) phrases.add(phrase, value)
      return
    }
    const needed = needsOf(source).map(set => [...new Set(set.flatMap(idsOfNeeded))])
    automata.add(compilePatterns([{ pattern, value, words }], lexicon), needed)
  }
  /** A word that the tokenizer cuts in two is met as its first half. */
  const idsOfNeeded = (word: string): number[] => [
    lexicon.intern(word),
    ...wordsOfText(word, lexicon, false)
      .slice(0, 1)
      .map(({ id }) => id),
  ]

  for (const source of sources) {
    const needed = needsOf(source)
    if (needed.length === 0) compile(source)
    else waiting.add(source, needed)
  }

  const meet = (id: number): void => {
    for (const source of waiting.see(lexicon.form(id))) compile(source)
  }
  const readForm = (form: number): void => {
    if (!forms.read(form)) return
    for (const word of forms.wordsOf(form)) meet(word)
  }

  return (tokens, range) => {
    for (let at = range.from; at < range.to; at++) readForm(tokens.form[at]!)
    const matches: LazyMatch<Value>[] = phrases.findAll(tokens.form, range)
    for (const match of automata.findAll(tokens, range)) matches.push(match)
    return matches
  }
}
