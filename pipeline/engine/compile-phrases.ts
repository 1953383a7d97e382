import type { Lexicon } from '../text/lexicon.ts'
import type { TokenRange } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'
import { targetOf } from './pattern/program-code.ts'
import { buildPhraseTables } from './phrase-tables.ts'

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

/** Compiles phrases against the lexicon of the texts to be searched, which keeps their tables. One look-up a token where no phrase begins. */
export const compilePhrases = <Value>(entries: Iterable<PhraseEntry<Value>>, lexicon: Lexicon): PhraseIndex<Value> => {
  const all = [...entries]
  const phrases = all.map(({ phrase }) => phrase)
  const { nodes, leaves, exact, root } = lexicon.tables.keep('phrases', phrases, () =>
    buildPhraseTables(phrases, lexicon),
  )
  const words = nodes[root + 2]!
  /** Node of each first word by its folded id; words that the lexicon meets later open no phrase. */
  const firsts = new Int32Array(words === 0 ? 0 : nodes[root + 1 + 2 * words]! + 1).fill(none)
  /** A bit for each of them: most words open none, and the bits of all words stay near at hand. */
  const opening = new Uint32Array((firsts.length >> 5) + 1)
  for (let at = root + 3; at < root + 3 + 2 * words; at += 2) {
    const id = nodes[at]!
    firsts[id] = nodes[at + 1]!
    opening[id >> 5]! |= 1 << (id & 31)
  }
  const firstAt = (tokens: Tokens, at: number): number => {
    const id = lexicon.folded(tokens.form[at]!)
    return id < firsts.length && (opening[id >> 5]! & (1 << (id & 31))) !== 0 ? firsts[id]! : none
  }
  const nextOf = (node: number, tokens: Tokens, at: number): number =>
    targetOf(nodes, node + 3, nodes[node + 2]!, lexicon.folded(tokens.form[at]!))

  /** Values of all leaves of a node where none asks for exact forms. */
  const valuesOfNode = new Map<number, readonly [Value, ...Value[]]>()
  /** Values of the phrases that end in a node and began at a token; null where there are none. */
  const valuesAt = (node: number, tokens: Tokens, at: number): readonly [Value, ...Value[]] | null => {
    const from = nodes[node]!
    const to = nodes[node + 1]!
    if (from === to) return null
    const known = valuesOfNode.get(node)
    if (known !== undefined) return known
    const values: Value[] = []
    let isFolded = true
    for (let leaf = from; leaf < to; leaf += 2) {
      const forms = leaves[leaf + 1]!
      isFolded &&= forms < 0
      if (forms < 0 || isMet(forms, tokens, at)) values.push(all[leaves[leaf]!]!.value)
    }
    if (!isFilled(values)) return null
    if (isFolded) valuesOfNode.set(node, values)
    return values
  }
  const isMet = (forms: number, tokens: Tokens, at: number): boolean => {
    for (let i = 0; i < exact[forms]!; i++) if (exact[forms + 1 + i] !== tokens.form[at + i]) return false
    return true
  }

  const matchAt = (tokens: Tokens, at: number, to = tokens.count): PhraseMatch<Value> | undefined => {
    let node = firstAt(tokens, at)
    let end = at
    let values: readonly [Value, ...Value[]] | null = null
    for (let next = at + 1; node !== none; next++) {
      const met = valuesAt(node, tokens, at)
      if (met !== null) {
        values = met
        end = next
      }
      if (next >= to || nodes[node + 2] === 0) break
      node = nextOf(node, tokens, next)
    }
    return values === null ? undefined : { from: at, to: end, values }
  }

  return {
    matchAt,
    find: (tokens, from = 0, to = tokens.count) => {
      const matches: PhraseMatch<Value>[] = []
      for (let at = from; at < to; ) {
        const match = firstAt(tokens, at) === none ? undefined : matchAt(tokens, at, to)
        if (match !== undefined) matches.push(match)
        at = match?.to ?? at + 1
      }
      return matches
    },
    findAll: (tokens, from = 0, to = tokens.count) => {
      const matches: PhraseMatch<Value>[] = []
      for (let at = from; at < to; at++) {
        let node = firstAt(tokens, at)
        for (let next = at + 1; node !== none; next++) {
          const values = valuesAt(node, tokens, at)
          if (values !== null) matches.push({ from: at, to: next, values })
          node = next < to ? nextOf(node, tokens, next) : none
        }
      }
      return matches
    },
  }
}

/** No node. */
const none = -1

const isFilled = <Value>(values: readonly Value[]): values is readonly [Value, ...Value[]] => values.length > 0
