import type { PatternNode } from '../../engine/pattern/syntax.ts'
import { type WordTest, wordOfLemma, wordsOfListEntry, wordsOfText } from '../../engine/phrase-words.ts'
import type { Lexicon } from '../../text/lexicon.ts'

/** More phrases than these are better left to the automaton. */
const mostPhrases = 200

/** The word sequences that a pattern stands for; undefined where it is more than words, or they are too many. */
export type ExpandPattern = (
  pattern: PatternNode,
  words: (list: string) => readonly string[],
) => readonly (readonly WordTest[])[] | undefined

/**
 * Expands patterns that are nothing but words, lists, alternatives and options. They can share one trie, which costs a look-up a
 * token instead of a run for each pattern.
 */
export const createExpandPattern = (lexicon: Lexicon): ExpandPattern => {
  const lists = new Map<readonly string[], Phrases>()
  /** Lists stand in many patterns: each is cut into tokens once. */
  const phrasesOf = (entries: readonly string[]): Phrases => {
    const before = lists.get(entries)
    if (before !== undefined) return before
    const phrases = entries.map(entry => wordsOfListEntry(entry, lexicon))
    lists.set(entries, phrases)
    return phrases
  }
  const known = new Map<string, readonly WordTest[]>()
  const once = (key: string, read: () => readonly WordTest[]): readonly WordTest[] => {
    const before = known.get(key)
    if (before !== undefined) return before
    const tests = read()
    known.set(key, tests)
    return tests
  }

  const expandNode = (node: PatternNode, words: (list: string) => readonly string[]): Phrases | undefined => {
    const expand = (part: PatternNode): Phrases | undefined => expandNode(part, words)
    switch (node.type) {
      case 'word':
        return [once(`${node.isExact} ${node.text}`, () => wordsOfText(node.text, lexicon, node.isExact))]
      case 'lemma':
        return [[wordOfLemma(node.text, lexicon)]]
      case 'list':
        return node.isLemma ? undefined : phrasesOf(words(node.name))
      case 'choice':
        return ifAll(node.nodes.map(expand))?.flat()
      case 'sequence':
        return ifAll(node.nodes.map(expand))?.reduce<Phrases | undefined>(cross, [[]])
      case 'repeat':
        return node.min === 0 && node.max === 1 ? ifAll([[[]], expand(node.node)])?.flat() : undefined
      default:
        return undefined
    }
  }
  return expandNode
}

type Phrases = readonly (readonly WordTest[])[]

const ifAll = (parts: readonly (Phrases | undefined)[]): Phrases[] | undefined =>
  parts.every(part => part !== undefined) ? [...parts] : undefined

const cross = (heads: Phrases | undefined, tails: Phrases): Phrases | undefined =>
  heads === undefined || heads.length * tails.length > mostPhrases
    ? undefined
    : heads.flatMap(head => tails.map(tail => [...head, ...tail]))
