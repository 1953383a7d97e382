import type { Lexicon } from '../../text/lexicon.ts'
import { type WordTest, wordOfLemma, wordsOfListEntry, wordsOfText } from '../phrase-words.ts'
import { classBit } from './classes.ts'
import { Operation, ways } from './program-code.ts'
import type { PatternNode } from './syntax.ts'

/** Puts the automata of patterns into one code, one behind the other (Thompson's construction: repeats unrolled, lists as tries). */
export interface ProgramBuilder {
  /** Adds a pattern; the place where its automaton begins. Repeats are bounded, so that no path comes back. */
  add(pattern: PatternNode, words: (list: string) => readonly string[]): number
  code(): Int32Array
  /** Names of slots by their numbers. */
  readonly slots: readonly string[]
}

interface TrieNode {
  readonly children: Map<string, { readonly test: WordTest; readonly node: TrieNode }>
  isEnd: boolean
}

/** A builder that holds no pattern yet. */
export const createProgramBuilder = (lexicon: Lexicon): ProgramBuilder => {
  const numbers: number[] = []
  const slots: string[] = []
  let patterns = 0
  const put = (operation: number, operands: readonly number[]): number => {
    const at = numbers.push(operation) - 1
    for (const operand of operands) numbers.push(operand)
    return at
  }
  const slotNumber = (name: string): number => {
    const known = slots.indexOf(name)
    return known < 0 ? slots.push(name) - 1 : known
  }

  const emitTrie = (node: TrieNode, next: number): number => {
    if (node.children.size === 0) return next
    const branches = [...node.children.values()].map(({ test, node: child }) => ({ test, to: emitTrie(child, next) }))
    const byWay = ways.map(way => branches.filter(({ test }) => test.by === way).sort((a, b) => a.test.id - b.test.id))
    const pairs = byWay.flat().flatMap(({ test, to }) => [test.id, to])
    const word = put(Operation.Word, [...byWay.map(({ length }) => length), ...pairs])
    return node.isEnd ? put(Operation.Split, [2, word, next]) : word
  }
  const emitPhrases = (phrases: readonly (readonly WordTest[])[], next: number): number =>
    emitTrie(trieOf(phrases), next)

  const lists = [new Map<readonly string[], TrieNode>(), new Map<readonly string[], TrieNode>()] as const
  const trieOfList = (entries: readonly string[], isLemma: boolean): TrieNode => {
    const known = lists[isLemma ? 1 : 0].get(entries)
    if (known !== undefined) return known
    const trie = trieOf(
      entries.map(entry => wordsOfListEntry(isLemma ? entry.replace(/(^|\s)=?/g, '$1=') : entry, lexicon)),
    )
    lists[isLemma ? 1 : 0].set(entries, trie)
    return trie
  }

  const emit = (node: PatternNode, next: number, words: (list: string) => readonly string[]): number => {
    switch (node.type) {
      case 'word':
        return emitPhrases([wordsOfText(node.text, lexicon, node.isExact)], next)
      case 'lemma':
        return emitPhrases([[wordOfLemma(node.text, lexicon)]], next)
      case 'characters':
        return emitPhrases(
          node.characters.map(character => wordsOfText(character, lexicon, false)),
          next,
        )
      case 'list':
        return emitTrie(trieOfList(words(node.name), node.isLemma), next)
      case 'class':
        return put(Operation.Class, [next, classBit(node.name) ?? 0])
      case 'any':
        return put(Operation.Any, [next])
      case 'start':
        return put(Operation.Start, [next])
      case 'end':
        return put(Operation.End, [next])
      case 'sequence':
        return node.nodes.reduceRight((target, part) => emit(part, target, words), next)
      case 'choice': {
        const targets = node.nodes.map(part => emit(part, next, words))
        return put(Operation.Split, [targets.length, ...targets])
      }
      case 'slot': {
        const slot = 2 * slotNumber(node.name)
        const end = put(Operation.Save, [next, slot + 1])
        return put(Operation.Save, [emit(node.node, end, words), slot])
      }
      case 'repeat': {
        let target = next
        for (let i = node.min; i < node.max; i++)
          target = put(Operation.Split, [2, emit(node.node, target, words), next])
        for (let i = 0; i < node.min; i++) target = emit(node.node, target, words)
        return target
      }
    }
  }

  return {
    add: (pattern, words) => emit(pattern, put(Operation.Match, [patterns++]), words),
    code: () => Int32Array.from(numbers),
    slots,
  }
}

const trieOf = (phrases: readonly (readonly WordTest[])[]): TrieNode => {
  const root: TrieNode = { children: new Map(), isEnd: false }
  for (const phrase of phrases) {
    let node = root
    for (const test of phrase) {
      const key = `${test.by} ${test.id}`
      let child = node.children.get(key)
      if (child === undefined) {
        child = { test, node: { children: new Map(), isEnd: false } }
        node.children.set(key, child)
      }
      node = child.node
    }
    node.isEnd = true
  }
  return root
}
