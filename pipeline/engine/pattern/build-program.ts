import type { Lexicon } from '../../text/lexicon.ts'
import { type WordTest, wordOfLemma, wordsOfListEntry, wordsOfText } from '../phrase-words.ts'
import { classBit } from './classes.ts'
import type { PatternNode } from './syntax.ts'

/** Targets by what the next item is. */
export interface Branches {
  readonly folded: ReadonlyMap<number, number>
  readonly form: ReadonlyMap<number, number>
  readonly lemma: ReadonlyMap<number, number>
}

/** One state of the automaton; targets are indices of states. Repeats are bounded, so that no path comes back. */
export type Instruction =
  | { readonly op: 'word'; readonly branches: Branches }
  | { readonly op: 'class'; readonly bits: number; readonly next: number }
  | { readonly op: 'any'; readonly next: number }
  | { readonly op: 'split'; readonly targets: readonly number[] }
  | { readonly op: 'save'; readonly slot: string; readonly isEnd: boolean; readonly next: number }
  | { readonly op: 'start' | 'end'; readonly next: number }
  | { readonly op: 'match' }

/** A compiled pattern. */
export interface Program {
  readonly instructions: readonly Instruction[]
  readonly entry: number
}

interface TrieNode {
  readonly children: Map<string, { readonly test: WordTest; readonly node: TrieNode }>
  isEnd: boolean
}

/** The automaton of a pattern: Thompson's construction from the last piece to the first, repeats unrolled, lists as tries. */
export const buildProgram = (
  pattern: PatternNode,
  lexicon: Lexicon,
  words: (list: string) => readonly string[],
): Program => {
  const instructions: Instruction[] = []
  const add = (instruction: Instruction): number => instructions.push(instruction) - 1

  const emitTrie = (node: TrieNode, next: number): number => {
    const branches = {
      folded: new Map<number, number>(),
      form: new Map<number, number>(),
      lemma: new Map<number, number>(),
    }
    for (const { test, node: child } of node.children.values()) branches[test.by].set(test.id, emitTrie(child, next))
    if (node.children.size === 0) return next
    const word = add({ op: 'word', branches })
    return node.isEnd ? add({ op: 'split', targets: [word, next] }) : word
  }

  const emitPhrases = (phrases: readonly (readonly WordTest[])[], next: number): number => {
    const root: TrieNode = { children: new Map(), isEnd: false }
    for (const phrase of phrases) addToTrie(root, phrase)
    return emitTrie(root, next)
  }

  const listPhrases = (name: string, isLemma: boolean): WordTest[][] =>
    words(name).map(entry => wordsOfListEntry(isLemma ? entry.replace(/(^|\s)=?/g, '$1=') : entry, lexicon))

  const emit = (node: PatternNode, next: number): number => {
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
        return emitPhrases(listPhrases(node.name, node.isLemma), next)
      case 'class':
        return add({ op: 'class', bits: classBit(node.name) ?? 0, next })
      case 'any':
        return add({ op: 'any', next })
      case 'start':
      case 'end':
        return add({ op: node.type, next })
      case 'sequence':
        return node.nodes.reduceRight((target, part) => emit(part, target), next)
      case 'choice':
        return add({ op: 'split', targets: node.nodes.map(part => emit(part, next)) })
      case 'slot': {
        const end = add({ op: 'save', slot: node.name, isEnd: true, next })
        return add({ op: 'save', slot: node.name, isEnd: false, next: emit(node.node, end) })
      }
      case 'repeat': {
        let target = next
        for (let i = node.min; i < node.max; i++)
          target = add({ op: 'split', targets: [emit(node.node, target), next] })
        for (let i = 0; i < node.min; i++) target = emit(node.node, target)
        return target
      }
    }
  }

  const entry = emit(pattern, add({ op: 'match' }))
  return { instructions, entry }
}

const addToTrie = (root: TrieNode, phrase: readonly WordTest[]): void => {
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
