import type { PatternIndex, PatternMatch } from '../../engine/compile-patterns.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { FormMarks } from './form-marks.ts'
import type { SpelledForms } from './spelled-forms.ts'

interface Guarded<Value> {
  readonly pattern: PatternIndex<Value>
  /** A bit for each set of words that it needs, those met in the range that was last searched. */
  readonly all: number
  met: number
  /** Number of that range. */
  range: number
}

interface Guard<Value> {
  readonly guarded: Guarded<Value>
  bit: number
}

/** Patterns that are tried only in ranges that hold a word of each set that they need. */
export class GuardedPatterns<Value> {
  readonly #forms: SpelledForms
  readonly #guards = new Map<number, Guard<Value>[]>()
  /** The guards of all that a form is met by, until a pattern is added. */
  readonly #ofForm = new Map<number, readonly Guard<Value>[]>()
  readonly #always: PatternIndex<Value>[] = []
  readonly #guarded: FormMarks
  readonly #lexicon: Lexicon
  #range = 0

  constructor(lexicon: Lexicon, forms: SpelledForms) {
    this.#lexicon = lexicon
    this.#forms = forms
    this.#guarded = new FormMarks(lexicon, form => this.#guardsOf(form).length > 0)
  }

  /** Adds a pattern by the sets of ids of folded words that it needs, at most 30; without any, it is tried in every range. */
  add(pattern: PatternIndex<Value>, needed: readonly (readonly number[])[]): void {
    this.#ofForm.clear()
    this.#guarded.forget()
    if (needed.length === 0) this.#always.push(pattern)
    const guarded = { pattern, all: (1 << needed.length) - 1, met: 0, range: 0 }
    needed.forEach((ids, index) => {
      for (const id of ids) {
        const guards = this.#guards.get(id) ?? []
        const guard = guards.find(other => other.guarded === guarded)
        if (guard === undefined) guards.push({ guarded, bit: 1 << index })
        else guard.bit |= 1 << index
        this.#guards.set(id, guards)
      }
    })
  }

  /** The longest match of every pattern at every place of a range. */
  findAll(tokens: Tokens, { from, to }: TokenRange): PatternMatch<Value>[] {
    const patterns = [...this.#always]
    this.#range++
    for (let at = from; at < to; at++) {
      const form = tokens.form[at]!
      if (this.#guarded.has(form)) this.#meet(this.#guardsOf(form), patterns)
    }
    if (patterns.length === 0) return []
    const items = this.#forms.itemsOf(tokens)
    return patterns.flatMap(pattern => pattern.findAll(items, from, to))
  }

  #guardsOf(form: number): readonly Guard<Value>[] {
    const known = this.#ofForm.get(form)
    if (known !== undefined) return known
    const { folded, verbLemma, nounLemma } = this.#forms
    const words = new Set([this.#lexicon.folded(form), folded[form]!, verbLemma[form]!, nounLemma[form]!])
    const guards = [...words].flatMap(word => this.#guards.get(word) ?? [])
    this.#ofForm.set(form, guards)
    return guards
  }

  /** Marks what needs a word; what has all that it needs then joins the patterns. */
  #meet(guards: readonly Guard<Value>[], patterns: PatternIndex<Value>[]): void {
    for (const { guarded, bit } of guards) {
      if (guarded.range !== this.#range) {
        guarded.range = this.#range
        guarded.met = 0
      }
      if ((guarded.met & bit) === bit) continue
      guarded.met |= bit
      if (guarded.met === guarded.all) patterns.push(guarded.pattern)
    }
  }
}
