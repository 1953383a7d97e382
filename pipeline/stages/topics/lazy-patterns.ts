import { createPatternIndex } from '../../engine/compile-patterns.ts'
import { parsePattern } from '../../engine/pattern/parse-pattern.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { createNeededWords } from './pattern-words.ts'
import { isPhrase, phrasePattern, wordsOfPhrase } from './phrase-pattern.ts'
import { SpelledForms } from './spelled-forms.ts'
import { createWaitingPatterns } from './waiting-patterns.ts'

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
  const forms = new SpelledForms(lexicon, spell)
  const waiting = createWaitingPatterns<LazyPattern<Value>>()
  const index = createPatternIndex<Value>(lexicon)

  const compile = ({ text, value, words }: LazyPattern<Value>): void =>
    index.add({ pattern: phrasePattern(text), value, words })

  for (const source of sources) {
    const { text, words } = source
    const needed = neededBy(isPhrase(text) ? wordsOfPhrase(text) : parsePattern(text), words)
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
    return index.findAll(forms.itemsOf(tokens), range.from, range.to)
  }
}
