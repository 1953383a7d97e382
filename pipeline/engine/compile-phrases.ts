import type { Lexicon } from '../text/lexicon.ts'
import type { TokenRange } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'
import { wordsOfPhrase } from './phrase-words.ts'

/** A literal phrase (in double quotes: exact, else folded) with what a match of it is to hand back. */
export interface PhraseEntry<Value> {
  readonly phrase: string
  readonly value: Value
}

/** Tokens that are a phrase, with the values of all entries of that phrase in their order. */
export interface PhraseMatch<Value> extends TokenRange {
  readonly values: readonly [Value, ...Value[]]
}

/** Many phrases in one trie. A match never goes over `to`; without a range, all tokens are searched. */
export interface PhraseIndex<Value> {
  /** From left to right, the longest phrase at each place; the search goes on behind it. */
  find(tokens: Tokens, from?: number, to?: number): PhraseMatch<Value>[]
  /** Every phrase at every place, by place, the shorter first. */
  findAll(tokens: Tokens, from?: number, to?: number): PhraseMatch<Value>[]
  /** The longest phrase that starts at `at`. */
  matchAt(tokens: Tokens, at: number, to?: number): PhraseMatch<Value> | undefined
}

interface Leaf<Value> {
  /** Forms that must be met exactly; null where folded is enough. */
  readonly exact: readonly number[] | null
  readonly value: Value
}
interface Node<Value> {
  readonly children: Map<number, Node<Value>>
  readonly leaves: Leaf<Value>[]
  /** Values of all leaves where none asks for exact forms; null where some do or there are none. */
  values: [Value, ...Value[]] | null
}

/** Compiles phrases against the lexicon of the texts to be searched. One look-up a token where no phrase begins. */
export const compilePhrases = <Value>(entries: Iterable<PhraseEntry<Value>>, lexicon: Lexicon): PhraseIndex<Value> => {
  const root = emptyNode<Value>()
  for (const { phrase, value } of entries) {
    const words = wordsOfPhrase(phrase, lexicon)
    let node = root
    for (const { by, id } of words) node = childOf(node, by === 'form' ? lexicon.folded(id) : id)
    const isExact = words.some(({ by }) => by === 'form')
    if (words.length > 0) addLeaf(node, { exact: isExact ? words.map(({ id }) => id) : null, value })
  }
  /** Node of each first word by its folded id; words that the lexicon meets later open no phrase. */
  const firsts: (Node<Value> | undefined)[] = Array.from({ length: lexicon.size }, (_, id) => root.children.get(id))
  /** A bit for each of them: most words open none, and the bits of all words stay near at hand. */
  const opening = new Uint32Array((firsts.length >> 5) + 1)
  for (const id of root.children.keys()) opening[id >> 5]! |= 1 << (id & 31)
  const firstAt = (tokens: Tokens, at: number): Node<Value> | undefined => {
    const id = lexicon.folded(tokens.form[at]!)
    return id < firsts.length && (opening[id >> 5]! & (1 << (id & 31))) !== 0 ? firsts[id] : undefined
  }

  const matchAt = (tokens: Tokens, at: number, to = tokens.count): PhraseMatch<Value> | undefined => {
    let node = firstAt(tokens, at)
    let end = at
    let values: readonly [Value, ...Value[]] | null = null
    for (let next = at + 1; node !== undefined; next++) {
      const met = valuesAt(node, tokens, at)
      if (met !== null) {
        values = met
        end = next
      }
      if (next >= to || node.children.size === 0) break
      node = node.children.get(lexicon.folded(tokens.form[next]!))
    }
    return values === null ? undefined : { from: at, to: end, values }
  }

  return {
    matchAt,
    find: (tokens, from = 0, to = tokens.count) => {
      const matches: PhraseMatch<Value>[] = []
      for (let at = from; at < to; ) {
        const match = firstAt(tokens, at) === undefined ? undefined : matchAt(tokens, at, to)
        if (match !== undefined) matches.push(match)
        at = match?.to ?? at + 1
      }
      return matches
    },
    findAll: (tokens, from = 0, to = tokens.count) => {
      const matches: PhraseMatch<Value>[] = []
      for (let at = from; at < to; at++) {
        let node = firstAt(tokens, at)
        for (let next = at + 1; node !== undefined; next++) {
          const values = valuesAt(node, tokens, at)
          if (values !== null) matches.push({ from: at, to: next, values })
          node = next < to ? node.children.get(lexicon.folded(tokens.form[next]!)) : undefined
        }
      }
      return matches
    },
  }
}

const emptyNode = <Value>(): Node<Value> => ({ children: new Map(), leaves: [], values: null })

const childOf = <Value>(node: Node<Value>, id: number): Node<Value> => {
  const known = node.children.get(id)
  if (known !== undefined) return known
  const child = emptyNode<Value>()
  node.children.set(id, child)
  return child
}

const addLeaf = <Value>(node: Node<Value>, leaf: Leaf<Value>): void => {
  node.leaves.push(leaf)
  const [first, ...others] = node.leaves
  node.values = node.leaves.some(({ exact }) => exact !== null)
    ? null
    : [first!.value, ...others.map(other => other.value)]
}

/** Values of the phrases that end in a node and began at a token; null where there are none. */
const valuesAt = <Value>(
  { leaves, values }: Node<Value>,
  tokens: Tokens,
  at: number,
): readonly [Value, ...Value[]] | null => {
  if (values !== null || leaves.length === 0) return values
  const [first, ...others] = leaves.filter(leaf => isMet(leaf, tokens, at))
  return first === undefined ? null : [first.value, ...others.map(other => other.value)]
}

const isMet = <Value>({ exact }: Leaf<Value>, tokens: Tokens, at: number): boolean =>
  exact === null || exact.every((form, index) => tokens.form[at + index] === form)
