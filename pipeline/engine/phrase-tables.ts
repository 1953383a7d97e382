import type { Lexicon } from '../text/lexicon.ts'
import { wordsOfPhrase } from './phrase-words.ts'

/** Phrases as numbers, which hold a lexicon's ids: a trie over folded words. */
export type PhraseTables = {
  /** Each node: where its leaves begin and end, how many words lead on, pairs of a word's id and the node it leads to by rising ids. */
  readonly nodes: Int32Array
  /** Of each leaf: its phrase's place among all, and where in `exact` the forms begin that must be met; -1 where folded is enough. */
  readonly leaves: Int32Array
  /** How many forms, then these. */
  readonly exact: Int32Array
  /** The node of no word. */
  readonly root: number
}

interface Node {
  readonly children: Map<number, Node>
  readonly leaves: number[]
}

/** Builds the tables of phrases, in double quotes exact, else folded. */
export const buildPhraseTables = (phrases: readonly string[], lexicon: Lexicon): PhraseTables => {
  const nodes: number[] = []
  const leaves: number[] = []
  const exact: number[] = []
  const rootNode: Node = { children: new Map(), leaves: [] }
  for (const [index, phrase] of phrases.entries()) {
    const words = wordsOfPhrase(phrase, lexicon)
    if (words.length === 0) continue
    let node = rootNode
    for (const { by, id } of words) node = childOf(node, by === 'form' ? lexicon.folded(id) : id)
    const isExact = words.some(({ by }) => by === 'form')
    node.leaves.push(index, isExact ? exact.length : -1)
    if (isExact) exact.push(words.length, ...words.map(({ id }) => id))
  }
  const write = (node: Node): number => {
    const children = [...node.children].sort(([a], [b]) => a - b).map(([id, child]) => [id, write(child)] as const)
    const at = nodes.length
    nodes.push(leaves.length, leaves.length + node.leaves.length, children.length)
    for (const [id, child] of children) nodes.push(id, child)
    leaves.push(...node.leaves)
    return at
  }
  const root = write(rootNode)
  return { nodes: Int32Array.from(nodes), leaves: Int32Array.from(leaves), exact: Int32Array.from(exact), root }
}

const childOf = (node: Node, id: number): Node => {
  const known = node.children.get(id)
  if (known !== undefined) return known
  const child: Node = { children: new Map(), leaves: [] }
  node.children.set(id, child)
  return child
}
