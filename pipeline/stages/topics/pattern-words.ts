import type { PatternNode } from '../../engine/pattern/syntax.ts'
import { wordsOfText } from '../../engine/phrase-words.ts'
import type { Lexicon } from '../../text/lexicon.ts'

type Words = (list: string) => readonly string[]

/**
 * Folded words that patterns wait for, and some that they only may seem to wait for. Plain words are not brought into the lexicon for it:
 * that would cost more than all else here.
 */
export interface PatternWords {
  /** What may open a match; undefined where something else than a word may. */
  readonly openersOf: (pattern: PatternNode, words: Words) => ReadonlySet<string> | undefined
  /** Of each set a word stands in every match: the one or two rarest pieces that must be met, the rarest first. */
  readonly neededBy: (pattern: PatternNode, words: Words) => readonly ReadonlySet<string>[]
}

interface Opening {
  readonly words: readonly string[]
  /** Whether the piece may match no token. */
  readonly isEmpty: boolean
}

const plainWord = /^[A-Za-z]+(?:-[A-Za-z]+)*$/

/** Reads from patterns which words they open with and which they need. */
export const createPatternWords = (lexicon: Lexicon): PatternWords => {
  const firstOf = (text: string): readonly string[] => {
    const word = text
      .replace(/^"(.*)"$/, '$1')
      .replace(/^=/, '')
      .trim()
      .split(/\s/, 1)[0]!
    if (plainWord.test(word)) {
      const folded = word.toLowerCase()
      const hyphen = folded.indexOf('-')
      return hyphen < 0 ? [folded] : [folded, folded.slice(0, hyphen)]
    }
    return wordsOfText(word, lexicon, false)
      .slice(0, 1)
      .map(({ id }) => lexicon.form(id))
  }
  const lists = new Map<readonly string[], readonly string[]>()
  const firstOfList = (entries: readonly string[]): readonly string[] => {
    const known = lists.get(entries)
    if (known !== undefined) return known
    const firsts = [...new Set(entries.flatMap(firstOf))]
    lists.set(entries, firsts)
    return firsts
  }

  const openingOf = (node: PatternNode, words: Words): Opening | undefined => {
    switch (node.type) {
      case 'word':
      case 'lemma':
        return { words: firstOf(node.text), isEmpty: false }
      case 'characters':
        return { words: node.characters.flatMap(firstOf), isEmpty: false }
      case 'list':
        return { words: firstOfList(words(node.name)), isEmpty: false }
      case 'start':
      case 'end':
        return { words: [], isEmpty: true }
      case 'slot':
        return openingOf(node.node, words)
      case 'repeat': {
        const inner = openingOf(node.node, words)
        return inner && { words: inner.words, isEmpty: inner.isEmpty || node.min === 0 }
      }
      case 'choice':
        return joined(node.nodes.map(part => openingOf(part, words)))
      case 'sequence': {
        const parts: (Opening | undefined)[] = []
        for (const part of node.nodes) {
          const opening = openingOf(part, words)
          parts.push(opening)
          if (opening === undefined || !opening.isEmpty) break
        }
        const all = joined(parts)
        return all && { words: all.words, isEmpty: parts.every(part => part?.isEmpty) }
      }
      default:
        return undefined
    }
  }
  const neededBy = (node: PatternNode, words: Words): readonly string[] | undefined => {
    switch (node.type) {
      case 'slot':
        return neededBy(node.node, words)
      case 'repeat':
        return node.min === 0 ? undefined : neededBy(node.node, words)
      case 'choice': {
        const parts = node.nodes.map(part => neededBy(part, words)).filter(part => part !== undefined)
        return parts.length < node.nodes.length ? undefined : parts.flat()
      }
      case 'sequence':
        return byRarity(node.nodes.map(part => neededBy(part, words)))[0]
      case 'start':
      case 'end':
        return undefined
      default:
        return openingOf(node, words)?.words
    }
  }
  return {
    openersOf: (pattern, words) => {
      const opening = openingOf(pattern, words)
      return opening === undefined || opening.isEmpty ? undefined : new Set(opening.words)
    },
    neededBy: (pattern, words) => {
      const pieces = pattern.type === 'sequence' ? pattern.nodes : [pattern]
      const needed = byRarity(pieces.map(piece => neededBy(piece, words)))
      return needed.slice(0, 2).map(piece => new Set(piece))
    },
  }
}

/** The pieces that a text is least likely to hold first: short words are common. */
const byRarity = (pieces: readonly (readonly string[] | undefined)[]): (readonly string[])[] =>
  pieces
    .filter(words => words !== undefined)
    .map(words => ({
      words,
      cost: words.reduce((sum, { length }) => sum + (length <= 3 ? 40 : length <= 5 ? 4 : 1), 0),
    }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ words }) => words)

const joined = (parts: readonly (Opening | undefined)[]): Opening | undefined => {
  const known = parts.filter(part => part !== undefined)
  if (known.length < parts.length) return undefined
  return { words: known.flatMap(({ words }) => words), isEmpty: known.some(({ isEmpty }) => isEmpty) }
}
