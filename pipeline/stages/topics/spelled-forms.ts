import { type Items, itemsOfTokens } from '../../engine/pattern/items.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

/** Ids of what the forms of texts are met by, in one spelling: by form id, each read once. Exact forms stay as written. */
export class SpelledForms {
  /** Of forms that were read. */
  folded = new Uint32Array(0)
  verbLemma = new Uint32Array(0)
  nounLemma = new Uint32Array(0)
  #isRead = new Uint8Array(0)
  #items: { readonly tokens: Tokens; readonly items: Items } | undefined
  readonly #lexicon: Lexicon
  readonly #spell: (id: number) => number

  constructor(lexicon: Lexicon, spell: (id: number) => number) {
    this.#lexicon = lexicon
    this.#spell = spell
  }

  /** Reads the forms of tokens in a range. */
  read({ form }: Tokens, { from, to }: TokenRange): void {
    for (let at = from; at < to; at++) if (this.#isRead[form[at]!] !== 1) this.#readForm(form[at]!)
  }

  #readForm(form: number): void {
    if (form >= this.#isRead.length) this.#grow(2 * this.#lexicon.size)
    this.#isRead[form] = 1
    this.folded[form] = this.#spell(this.#lexicon.folded(form))
    this.verbLemma[form] = this.#spell(this.#lexicon.verbLemma(form))
    this.nounLemma[form] = this.#spell(this.#lexicon.nounLemma(form))
  }

  /** Tokens as items, all of whose forms were read; kept until others are asked for. */
  itemsOf(tokens: Tokens): Items {
    if (this.#items?.tokens !== tokens) {
      const { form } = tokens
      const items: Items = {
        ...itemsOfTokens(tokens),
        folded: i => this.folded[form[i]!]!,
        verbLemma: i => this.verbLemma[form[i]!]!,
        nounLemma: i => this.nounLemma[form[i]!]!,
      }
      this.#items = { tokens, items }
    }
    return this.#items.items
  }

  #grow(size: number): void {
    this.folded = copyOf(this.folded, new Uint32Array(size))
    this.verbLemma = copyOf(this.verbLemma, new Uint32Array(size))
    this.nounLemma = copyOf(this.nounLemma, new Uint32Array(size))
    this.#isRead = copyOf(this.#isRead, new Uint8Array(size))
  }
}

const copyOf = <Ids extends Uint32Array | Uint8Array>(ids: Ids, grown: Ids): Ids => {
  grown.set(ids)
  return grown
}
