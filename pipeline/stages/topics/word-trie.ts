import type { WordTest } from '../../engine/phrase-words.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { FormMarks } from './form-marks.ts'
import type { SpelledForms } from './spelled-forms.ts'

/** Children by what leads to them. Most nodes have one child or none. */
interface Node<Value> {
  children: Map<number, Node<Value>> | null
  /** Bits of the ways that any child is reached by. */
  ways: number
  values: Value[] | null
}

/** A phrase in a text. */
export interface TrieMatch<Value> extends TokenRange {
  to: number
  readonly value: Value
}

const wayOf = { folded: 0, form: 1, lemma: 2 } as const
const byFolded = 1
const byForm = 2
const byLemma = 4

/** Sequences of words in one trie, with values; two words of a text may take several ways down (as a form, as a lemma). */
export class WordTrie<Value> {
  readonly #root: Node<Value> = { children: null, ways: 0, values: null }
  readonly #forms: SpelledForms
  readonly #opening: FormMarks

  constructor(lexicon: Lexicon, forms: SpelledForms) {
    this.#forms = forms
    this.#opening = new FormMarks(lexicon, form => this.#isOpening(form))
  }

  add(phrase: readonly WordTest[], value: Value): void {
    if (phrase.length === 0) return
    this.#opening.forget()
    let node = this.#root
    for (const { by, id } of phrase) {
      node.children ??= new Map()
      node.ways |= 1 << wayOf[by]
      const key = id * 3 + wayOf[by]
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

  /** The longest match of each value at each place of a range of forms, by place. */
  findAll(form: Uint32Array, { from, to }: TokenRange): TrieMatch<Value>[] {
    const { folded, verbLemma, nounLemma } = this.#forms
    const matches: TrieMatch<Value>[] = []
    let start = 0
    let firstHere = 0

    const walk = (node: Node<Value>, at: number): void => {
      if (node.values !== null) for (const value of node.values) keepLongest(value, at)
      if (node.children === null || at === to) return
      const id = form[at]!
      if ((node.ways & byFolded) !== 0) follow(node.children.get(folded[id]! * 3), at)
      if ((node.ways & byForm) !== 0) follow(node.children.get(id * 3 + 1), at)
      if ((node.ways & byLemma) !== 0) {
        const verb = verbLemma[id]!
        const noun = nounLemma[id]!
        follow(node.children.get(verb * 3 + 2), at)
        if (noun !== verb) follow(node.children.get(noun * 3 + 2), at)
      }
    }
    const follow = (child: Node<Value> | undefined, at: number): void => {
      if (child !== undefined) walk(child, at + 1)
    }
    const keepLongest = (value: Value, end: number): void => {
      for (let index = firstHere; index < matches.length; index++) {
        const match = matches[index]!
        if (match.value !== value) continue
        if (end > match.to) match.to = end
        return
      }
      matches.push({ from: start, to: end, value })
    }

    for (start = from; start < to; start++) {
      if (!this.#opening.has(form[start]!)) continue
      firstHere = matches.length
      walk(this.#root, start)
    }
    return matches
  }

  #isOpening(form: number): boolean {
    const { children } = this.#root
    const { folded, verbLemma, nounLemma } = this.#forms
    return (
      children !== null &&
      (children.has(folded[form]! * 3) ||
        children.has(form * 3 + 1) ||
        children.has(verbLemma[form]! * 3 + 2) ||
        children.has(nounLemma[form]! * 3 + 2))
    )
  }
}
