import type { Items } from '../../engine/pattern/items.ts'
import type { WordTest } from '../../engine/phrase-words.ts'
import type { TokenRange } from '../../text/span.ts'
import { keyOf, keysAt, wayBit } from './word-keys.ts'

/** Children by what leads to them. Most nodes have one child or none. */
interface Node<Value> {
  children: Map<number, Node<Value>> | null
  /** Bits of the ways that any child is reached by. */
  ways: number
  values: Value[] | null
}

/** Sequences of words in one trie, with values; two words of a text may take several ways down (as a form, as a lemma). */
export class WordTrie<Value> {
  readonly #root: Node<Value> = { children: null, ways: 0, values: null }

  add(phrase: readonly WordTest[], value: Value): void {
    if (phrase.length === 0) return
    let node = this.#root
    for (const word of phrase) {
      node.children ??= new Map()
      node.ways |= wayBit(word)
      const key = keyOf(word)
      let next = node.children.get(key)
      if (next === undefined) {
        next = { children: null, ways: 0, values: null }
        node.children.set(key, next)
      }
      node = next
    }
    node.values ??= []
    node.values.push(value)
  }

  /** The longest match of each value at each place of the range, by place. */
  findAll(items: Items, { from, to }: TokenRange): (TokenRange & { readonly value: Value })[] {
    const matches: (TokenRange & { readonly value: Value })[] = []
    for (let at = from; at < to; at++) {
      let nodes = step([this.#root], items, at)
      if (nodes.length === 0) continue
      const ends = new Map<Value, number>()
      for (let position = at; nodes.length > 0; ) {
        position++
        for (const { values } of nodes) if (values !== null) for (const value of values) ends.set(value, position)
        nodes = position < to ? step(nodes, items, position) : []
      }
      for (const [value, end] of ends) matches.push({ from: at, to: end, value })
    }
    return matches
  }
}

const step = <Value>(nodes: readonly Node<Value>[], items: Items, position: number): Node<Value>[] => {
  const reached: Node<Value>[] = []
  for (const { children, ways } of nodes) {
    if (children === null) continue
    for (const key of keysAt(items, position, ways)) {
      const node = children.get(key)
      if (node !== undefined && !reached.includes(node)) reached.push(node)
    }
  }
  return reached
}
