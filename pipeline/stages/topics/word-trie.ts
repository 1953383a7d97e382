import type { Items } from '../../engine/pattern/items.ts'
import type { WordTest } from '../../engine/phrase-words.ts'
import type { TokenRange } from '../../text/span.ts'

interface Node<Value> {
  readonly folded: Map<number, Node<Value>>
  readonly form: Map<number, Node<Value>>
  readonly lemma: Map<number, Node<Value>>
  readonly values: Value[]
}

/** Sequences of words in one trie, with values; two words of a text may take several ways down (as a form, as a lemma). */
export class WordTrie<Value> {
  readonly #root: Node<Value> = createNode()

  add(phrase: readonly WordTest[], value: Value): void {
    if (phrase.length === 0) return
    let node = this.#root
    for (const { by, id } of phrase) {
      let next = node[by].get(id)
      if (next === undefined) {
        next = createNode()
        node[by].set(id, next)
      }
      node = next
    }
    node.values.push(value)
  }

  /** The longest match of each value at each place of the range, by place. */
  findAll(items: Items, { from, to }: TokenRange): (TokenRange & { readonly value: Value })[] {
    const matches: (TokenRange & { readonly value: Value })[] = []
    for (let at = from; at < to; at++) {
      const ends = new Map<Value, number>()
      let nodes: Node<Value>[] = [this.#root]
      for (let position = at; position < to && nodes.length > 0; position++) {
        nodes = step(nodes, items, position)
        for (const { values } of nodes) for (const value of values) ends.set(value, position + 1)
      }
      for (const [value, end] of ends) matches.push({ from: at, to: end, value })
    }
    return matches
  }
}

const createNode = <Value>(): Node<Value> => ({ folded: new Map(), form: new Map(), lemma: new Map(), values: [] })

const step = <Value>(nodes: readonly Node<Value>[], items: Items, position: number): Node<Value>[] => {
  const reached: Node<Value>[] = []
  const reach = (node: Node<Value> | undefined): void => {
    if (node !== undefined && !reached.includes(node)) reached.push(node)
  }
  for (const { folded, form, lemma } of nodes) {
    if (folded.size > 0) reach(folded.get(items.folded(position)))
    if (form.size > 0) reach(form.get(items.form(position)))
    if (lemma.size > 0) {
      reach(lemma.get(items.verbLemma(position)))
      reach(lemma.get(items.nounLemma(position)))
    }
  }
  return reached
}
