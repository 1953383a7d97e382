import type { Lexicon } from '../../text/lexicon.ts'

/** Which forms hold a condition, each asked once until all is forgotten: a look-up of one number, since most tokens hold none. */
export class FormMarks {
  readonly #lexicon: Lexicon
  readonly #holds: (form: number) => boolean
  /** By form id: the round in which the form was asked, negative where it does not hold. */
  #marks = new Int32Array(0)
  #round = 1

  constructor(lexicon: Lexicon, holds: (form: number) => boolean) {
    this.#lexicon = lexicon
    this.#holds = holds
  }

  /** Whether the form holds the condition. */
  has(form: number): boolean {
    const mark = this.#marks[form]
    if (mark === this.#round) return true
    if (mark === -this.#round) return false
    return this.#ask(form)
  }

  /** Lets every form be asked again. */
  forget(): void {
    this.#round++
  }

  #ask(form: number): boolean {
    if (form >= this.#marks.length) {
      const marks = new Int32Array(2 * this.#lexicon.size)
      marks.set(this.#marks)
      this.#marks = marks
    }
    const holds = this.#holds(form)
    this.#marks[form] = holds ? this.#round : -this.#round
    return holds
  }
}
