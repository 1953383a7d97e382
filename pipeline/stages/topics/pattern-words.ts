import type { PatternNode } from '../../engine/pattern/syntax.ts'
import { wordsOfText } from '../../engine/phrase-words.ts'
import type { Lexicon } from '../../text/lexicon.ts'

type Words = (list: string) => readonly string[]

/**
 * Sets of folded words of each of which one stands in every match of a pattern: of the few rarest pieces, the rarest first. Plain
 * words are not brought into the lexicon for it: that would cost more than all else here.
 */
export type NeededWords = (pattern: PatternNode, words: Words) => readonly (readonly string[])[]

/** More sets hold back hardly any pattern that these let through. */
const mostSets = 3

const plainWord = /^[A-Za-z]+(?:-[A-Za-z]+)*$/

/** Reads from patterns which words they need. */
export const createNeededWords = (lexicon: Lexicon): NeededWords => {
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

  const neededBy = (node: PatternNode, words: Words): readonly string[] | undefined => {
    switch (node.type) {
      case 'word':
      case 'lemma':
        return firstOf(node.text)
      case 'characters':
        return node.characters.flatMap(firstOf)
      case 'list':
        return firstOfList(words(node.name))
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
      default:
        return undefined
    }
  }
  return (pattern, words) => {
    const pieces = pattern.type === 'sequence' ? pattern.nodes : [pattern]
    return byRarity(pieces.map(piece => neededBy(piece, words))).slice(0, mostSets)
  }
}

/** The pieces that a text is least likely to hold first: short words are common. */
const byRarity = (pieces: readonly (readonly string[] | undefined)[]): (readonly string[])[] => {
  const known = pieces.filter(words => words !== undefined)
  if (known.length < 2) return known
  return known
    .map(words => ({
      words,
      cost: words.reduce((sum, { length }) => sum + (length <= 3 ? 40 : length <= 5 ? 4 : 1), 0),
    }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ words }) => words)
}
