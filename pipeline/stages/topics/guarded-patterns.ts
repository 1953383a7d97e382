import type { PatternIndex, PatternMatch } from '../../engine/compile-patterns.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { FormMarks } from './form-marks.ts'
import type { SpelledForms } from './spelled-forms.ts'

interface Guarded<Value> {
  readonly pattern: PatternIndex<Value>
  /** Sets of word ids that it needs besides those that it is kept under. */
  readonly others: readonly (readonly number[])[]
  /** Number of the range in which it was last looked at. */
  range: number
}

/** Patterns that are tried only in ranges that hold a word of each set that they need. */
export class GuardedPatterns<Value> {
  readonly #lexicon: Lexicon
  readonly #forms: SpelledForms
  readonly #always: PatternIndex<Value>[] = []
  /** By the ids of the rarest words that they need. */
  readonly #byWord = new Map<number, Guarded<Value>[]>()
  readonly #waking: FormMarks
  /** By word id, the number of the range that held it last. */
  #heldIn = new Uint32Array(0)
  #range = 0

  constructor(lexicon: Lexicon, forms: SpelledForms) {
    this.#lexicon = lexicon
    this.#forms = forms
    this.#waking = new FormMarks(lexicon, form => forms.wordsOf(form).some(word => this.#byWord.has(word)))
  }

  /** Adds a pattern by the sets of ids of folded words that it needs, the rarest first; without any, it is tried in every range. */
  add(pattern: PatternIndex<Value>, [rarest, ...others]: readonly (readonly number[])[]): void {
    this.#waking.forget()
    if (rarest === undefined) this.#always.push(pattern)
    const guarded = { pattern, others, range: 0 }
    for (const word of new Set(rarest)) {
      const known = this.#byWord.get(word)
      if (known === undefined) this.#byWord.set(word, [guarded])
      else known.push(guarded)
    }
  }

  /** The longest match of every pattern at every place of a range. */
  findAll(tokens: Tokens, range: TokenRange): PatternMatch<Value>[] {
    const woken = this.#wake(tokens.form, range)
    if (woken.length === 0 && this.#always.length === 0) return []
    const matches: PatternMatch<Value>[] = []
    const items = this.#forms.itemsOf(tokens)
    const add = (pattern: PatternIndex<Value>): void => {
      for (const match of pattern.findAll(items, range.from, range.to)) matches.push(match)
    }
    for (const pattern of this.#always) add(pattern)
    if (woken.length > 0) this.#holdWords(tokens.form, range)
    for (const { pattern, others } of woken) if (this.#holdsAll(others)) add(pattern)
    return matches
  }

  #wake(form: Uint32Array, { from, to }: TokenRange): Guarded<Value>[] {
    this.#range++
    const woken: Guarded<Value>[] = []
    for (let at = from; at < to; at++) {
      if (!this.#waking.has(form[at]!)) continue
      for (const word of this.#forms.wordsOf(form[at]!)) {
        for (const guarded of this.#byWord.get(word) ?? []) {
          if (guarded.range === this.#range) continue
          guarded.range = this.#range
          woken.push(guarded)
        }
      }
    }
    return woken
  }

  #holdWords(form: Uint32Array, { from, to }: TokenRange): void {
    if (this.#heldIn.length < this.#lexicon.size) {
      const grown = new Uint32Array(2 * this.#lexicon.size)
      grown.set(this.#heldIn)
      this.#heldIn = grown
    }
    const { folded, verbLemma, nounLemma } = this.#forms
    for (let at = from; at < to; at++) {
      const id = form[at]!
      this.#heldIn[this.#lexicon.folded(id)] = this.#range
      this.#heldIn[folded[id]!] = this.#range
      this.#heldIn[verbLemma[id]!] = this.#range
      this.#heldIn[nounLemma[id]!] = this.#range
    }
  }

  #holdsAll(sets: readonly (readonly number[])[]): boolean {
    for (const words of sets) if (!this.#holdsAny(words)) return false
    return true
  }

  #holdsAny(words: readonly number[]): boolean {
    for (const word of words) if (this.#heldIn[word] === this.#range) return true
    return false
  }
}
