import type { Lexicon } from './lexicon.ts'
import type { Tokens } from './tokens.ts'

/** Collects tokens in growing typed arrays. */
export class TokenBuffer {
  readonly #text: string
  readonly #lexicon: Lexicon
  #start: Uint32Array
  #end: Uint32Array
  #form: Uint32Array
  #count = 0

  /** `expected`: the number of tokens to make room for at first. */
  constructor(text: string, lexicon: Lexicon, expected: number) {
    this.#text = text
    this.#lexicon = lexicon
    this.#start = new Uint32Array(expected)
    this.#end = new Uint32Array(expected)
    this.#form = new Uint32Array(expected)
  }

  /** Number of tokens so far. */
  get count(): number {
    return this.#count
  }

  /** Adds a token behind all others. */
  push(start: number, end: number, form: number): void {
    const at = this.#count++
    if (at === this.#start.length) this.#grow()
    this.#start[at] = start
    this.#end[at] = end
    this.#form[at] = form
  }

  /** The tokens, each with the tag most likely without context. */
  tokens(): Tokens {
    const count = this.#count
    const form = this.#form.slice(0, count)
    const tag = new Uint8Array(count)
    for (let i = 0; i < count; i++) tag[i] = this.#lexicon.tag(form[i]!)
    return {
      text: this.#text,
      lexicon: this.#lexicon,
      count,
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      form,
      tag,
    }
  }

  #grow(): void {
    const length = this.#start.length * 2 + 16
    this.#start = copy(this.#start, length)
    this.#end = copy(this.#end, length)
    this.#form = copy(this.#form, length)
  }
}

function copy(array: Uint32Array, length: number): Uint32Array {
  const grown = new Uint32Array(length)
  grown.set(array)
  return grown
}
