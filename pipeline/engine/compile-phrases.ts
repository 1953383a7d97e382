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
}

/** Compiles phrases against the lexicon of the texts to be searched. One look-up a token where no phrase begins. */
export const compilePhrases = <Value>(entries: Iterable<PhraseEntry<Value>>, lexicon: Lexicon): PhraseIndex<Value> => {
  const root: Node<Value> = { children: new Map(), leaves: [] }
  for (const { phrase, value } of entries) {
    const words = wordsOfPhrase(phrase, lexicon)
    let node = root
    for (const { by, id } of words) node = childOf(node, by === 'form' ? lexicon.folded(id) : id)
    const isExact = words.some(({ by }) => by === 'form')
    if (words.length > 0) node.leaves.push({ exact: isExact ? words.map(({ id }) => id) : null, value })
  }

  /** Calls `visit` with the values of each phrase at a place, the shorter first. */
  const walk = (
    tokens: Tokens,
    at: number,
    to: number,
    visit: (values: [Value, ...Value[]], to: number) => void,
  ): void => {
    let node = root.children.get(lexicon.folded(tokens.form[at]!))
    for (let next = at + 1; node !== undefined; next++) {
      if (node.leaves.length > 0) {
        const [first, ...others] = node.leaves.filter(leaf => isMet(leaf, tokens, at)).map(leaf => leaf.value)
        if (first !== undefined) visit([first, ...others], next)
      }
      if (next >= to || node.children.size === 0) return
      node = node.children.get(lexicon.folded(tokens.form[next]!))
    }
  }
  const matchAt = (tokens: Tokens, at: number, to = tokens.count): PhraseMatch<Value> | undefined => {
    let best: PhraseMatch<Value> | undefined
    walk(tokens, at, to, (values, end) => {
      best = { from: at, to: end, values }
    })
    return best
  }

  return {
    matchAt,
    find: (tokens, from = 0, to = tokens.count) => {
      const matches: PhraseMatch<Value>[] = []
      for (let at = from; at < to; ) {
        const match = matchAt(tokens, at, to)
        if (match !== undefined) matches.push(match)
        at = match?.to ?? at + 1
      }
      return matches
    },
    findAll: (tokens, from = 0, to = tokens.count) => {
      const matches: PhraseMatch<Value>[] = []
      for (let at = from; at < to; at++)
        walk(tokens, at, to, (values, end) => matches.push({ from: at, to: end, values }))
      return matches
    },
  }
}

const childOf = <Value>(node: Node<Value>, id: number): Node<Value> => {
  const known = node.children.get(id)
  if (known !== undefined) return known
  const child: Node<Value> = { children: new Map(), leaves: [] }
  node.children.set(id, child)
  return child
}

const isMet = <Value>({ exact }: Leaf<Value>, tokens: Tokens, at: number): boolean =>
  exact === null || exact.every((form, index) => tokens.form[at + index] === form)
