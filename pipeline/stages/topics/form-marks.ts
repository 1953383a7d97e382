import type { Lexicon } from '../../text/lexicon.ts'

const unasked = 0
const no = 1
const yes = 2

/** Which forms hold a condition, each asked once until all is forgotten: a look-up of one number, since most tokens hold none. */
export class FormMarks {
  readonly #lexicon: Lexicon
  readonly #holds: (form: number) => boolean
  /** By form id. */
  #marks = new Uint8Array(0)

  constructor(lexicon: Lexicon, holds: (form: number) => boolean) {
    this.#lexicon = lexicon
    this.#holds = holds
  }

  /** Whether the form holds the condition. */
  has(form: number): boolean {
    const mark = form < this.#marks.length ? this.#marks[form] : unasked
    return mark === yes || (mark === unasked && this.#ask(form))
  }

  /** Lets every form be asked again. */
  forget(): void {
    this.#marks.fill(unasked)
  }

  #ask(form: number): boolean {
    if (form >= this.#marks.length) {
      const marks = new Uint8Array(2 * this.#lexicon.size)
      marks.set(this.#marks)
      this.#marks = marks
    }
    const holds = this.#holds(form)
    this.#marks[form] = holds ? yes : no
    return holds
  }
}
