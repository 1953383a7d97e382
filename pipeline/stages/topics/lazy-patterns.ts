import { compilePatterns, type PatternIndex } from '../../engine/compile-patterns.ts'
import type { Items } from '../../engine/pattern/items.ts'
import { parsePattern } from '../../engine/pattern/parse-pattern.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { createExpandPattern } from './expand-pattern.ts'
import { createPatternWords } from './pattern-words.ts'
import { isPhrase, phrasePattern, wordsOfPhrase } from './phrase-pattern.ts'
import { WordTrie } from './word-trie.ts'

/** A phrase or pattern as it stands in a rule, with what a match of it hands back. */
export interface LazyPattern<Value> {
  readonly text: string
  readonly value: Value
  readonly words: (list: string) => readonly string[]
}

/** A match, and its place among the sources. */
export interface LazyMatch<Value> extends TokenRange {
  readonly value: Value
}

/** A pattern that is not compiled yet, and what it needs besides the word that it is kept under. */
interface Waiting<Value> {
  readonly source: LazyPattern<Value>
  readonly other: ReadonlySet<string> | undefined
}

/**
 * Finds the longest match of every pattern at every place of a range. A pattern is compiled when the words that it needs first meet in a range:
 * an article meets a part of the rules, and to compile all of them takes longer than to read it.
 */
export const createLazyPatterns = <Value>(
  sources: readonly LazyPattern<Value>[],
  lexicon: Lexicon,
): ((items: Items, range: TokenRange) => LazyMatch<Value>[]) => {
  const { openersOf, neededBy } = createPatternWords(lexicon)
  const expandPattern = createExpandPattern(lexicon)
  const waiting = new Map<string, Waiting<Value>[]>()
  const compiled = new Set<LazyPattern<Value>>()
  const phrases = new WordTrie<Value>()
  const automata = new Map<string, PatternIndex<Value>[]>()
  const everywhere: PatternIndex<Value>[] = []

  const compile = (source: LazyPattern<Value>): void => {
    if (compiled.has(source)) return
    compiled.add(source)
    const pattern = phrasePattern(source.text)
    const node = parsePattern(pattern)
    const expanded = expandPattern(node, source.words)
    if (expanded !== undefined) {
      for (const phrase of expanded) phrases.add(phrase, source.value)
      return
    }
    const index = compilePatterns([{ pattern, value: source.value, words: source.words }], lexicon)
    const openers = openersOf(node, source.words)
    if (openers === undefined) everywhere.push(index)
    else for (const word of openers) addTo(automata, word, index)
  }

  for (const source of sources) {
    const { text, words } = source
    const [rarest, other] = neededBy(isPhrase(text) ? wordsOfPhrase(text) : parsePattern(text), words)
    if (rarest === undefined) compile(source)
    else for (const word of rarest) addTo(waiting, word, { source, other })
  }

  const compileFor = (present: ReadonlySet<string>): void => {
    for (const word of present) {
      const patterns = waiting.get(word)
      if (patterns === undefined) continue
      const asleep: Waiting<Value>[] = []
      for (const pattern of patterns) {
        if (pattern.other === undefined || intersects(present, pattern.other)) compile(pattern.source)
        else if (!compiled.has(pattern.source)) asleep.push(pattern)
      }
      if (asleep.length === 0) waiting.delete(word)
      else waiting.set(word, asleep)
    }
  }

  return (items, { from, to }) => {
    const wordsAt: string[][] = []
    for (let at = from; at < to; at++) {
      const ids = new Set([items.folded(at), items.verbLemma(at), items.nounLemma(at)])
      wordsAt.push([...ids].map(id => lexicon.form(id)))
    }
    // a word that the tokenizer cuts in two ("cannot") is one word of a pattern
    const glued = wordsAt.slice(1).map((words, index) => `${wordsAt[index]![0]}${words[0]}`)
    compileFor(new Set([...wordsAt.flat(), ...glued]))
    const matches: LazyMatch<Value>[] = phrases.findAll(items, { from, to })
    for (const [offset, words] of wordsAt.entries()) {
      const indices = new Set(everywhere)
      for (const word of words) for (const index of automata.get(word) ?? []) indices.add(index)
      for (const index of indices) {
        const match = index.matchAt(items, from + offset, from, to)
        if (match !== undefined) matches.push(match)
      }
    }
    return matches
  }
}

const intersects = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some]
  for (const word of fewer) if (more.has(word)) return true
  return false
}

const addTo = <Value>(lists: Map<string, Value[]>, word: string, value: Value): void => {
  const list = lists.get(word)
  if (list === undefined) lists.set(word, [value])
  else list.push(value)
}
