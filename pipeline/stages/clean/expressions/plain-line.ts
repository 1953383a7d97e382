import { type CharacterPairs, pairsOf } from './character-pairs.ts'
import { type CharacterSet, charactersOf } from './character-set.ts'

/** A stretch of a line in plain form, and what characters it holds. */
export class PlainLine {
  readonly text: string
  #characters: CharacterSet | undefined
  #lower: string | undefined
  #pairs: CharacterPairs | undefined

  constructor(text: string) {
    this.text = text
  }

  get characters(): CharacterSet {
    this.#characters ??= charactersOf(this.text)
    return this.#characters
  }

  get lower(): string {
    this.#lower ??= this.text.toLowerCase()
    return this.#lower
  }

  get pairs(): CharacterPairs {
    this.#pairs ??= pairsOf(this.text)
    return this.#pairs
  }
}
