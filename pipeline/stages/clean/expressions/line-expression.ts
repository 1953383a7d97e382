import { coverSource, expandLists } from '../../../engine/kinds/line-regex.ts'
import { type CharacterPairs, mayHoldWord } from './character-pairs.ts'
import { holds, meets } from './character-set.ts'
import { type Gauge, readGauge } from './gauge.ts'
import type { PlainLine } from './plain-line.ts'
import type { ShapeOfList } from './read-shape.ts'
import { reach, type Shape } from './shape.ts'
import { shapeOfWords } from './shape-of-words.ts'
import { sharePair } from './word-signs.ts'

/** Which part of a line an expression must cover; undefined where it may match anywhere. */
export type CoveredPart = 'whole' | 'head' | 'tail' | undefined

/** The plain words of a rule's lists. */
export type ListWords = (list: string) => readonly string[] | undefined

/**
 * A regular expression that is tried only on lines which its shape lets through, and compiled when the first of them comes: most
 * expressions of a drop never are.
 */
export class LineExpression {
  readonly #source: string
  readonly #flags: string
  readonly #part: CoveredPart
  readonly #words: ListWords
  readonly #shapeOfList: ShapeOfList
  #gauge: Gauge | undefined
  #signs: CharacterPairs | undefined
  #compiled: RegExp | undefined

  constructor(source: string, flags: string, part: CoveredPart, words: ListWords, shapeOfList: ShapeOfList) {
    this.#source = source
    this.#flags = flags
    this.#part = part
    this.#words = words
    this.#shapeOfList = shapeOfList
  }

  /** Source and flags: what its gauge is read from, besides lists. */
  get text(): string {
    return `${this.#source}/${this.#flags}`
  }

  /** What lines are held against first; read when it is asked for, if it was not set. */
  get gauge(): Gauge {
    this.#gauge ??= readGauge(this.#source, this.#flags, this.#shapeOfList)
    return this.#gauge
  }

  set gauge(gauge: Gauge) {
    this.#gauge = gauge
  }

  /** Whether it can match a line of which only the first and last character are known. */
  mayMatchBetween(first: number, last: number): boolean {
    const { least, heads, tails } = this.gauge
    if (least === 0) return true
    if (this.#part !== 'tail' && this.#part !== undefined && !holds(heads[0]!, first)) return false
    return this.#part === 'head' || this.#part === undefined || holds(tails[0]!, last)
  }

  /** Whether it can match, by lengths and single characters: never false where it does. */
  mayMatch(line: PlainLine): boolean {
    const { least, most, heads, tails, needs, needed, signs } = this.gauge
    const { text } = line
    const part = this.#part
    if (text.length < least || (part === 'whole' && most !== null && text.length > most)) return false
    const places = Math.min(reach, least)
    if (part === 'whole' || part === 'head')
      for (let at = 0; at < places; at++) if (!holds(heads[at]!, text.charCodeAt(at))) return false
    if (part === 'whole' || part === 'tail')
      for (let at = 0; at < places; at++) if (!holds(tails[at]!, text.charCodeAt(text.length - 1 - at))) return false
    for (const need of needs) if (!meets(need, line.characters)) return false
    if (needed === null) return true
    this.#signs ??= Uint32Array.from(signs)
    return sharePair(this.#signs, line.pairs) && this.#holdsAny(line, needed)
  }

  #holdsAny(line: PlainLine, words: readonly string[]): boolean {
    for (const word of words) if (this.#holdsWord(line, word)) return true
    return false
  }

  #holdsWord(line: PlainLine, word: string): boolean {
    return mayHoldWord(line.pairs, word) && (this.#ignoresCase ? line.lower : line.text).includes(word)
  }

  get #ignoresCase(): boolean {
    return this.#flags.includes('i')
  }

  test(line: PlainLine): boolean {
    return this.mayMatch(line) && this.expression.test(line.text)
  }

  /** How many characters it covers; 0 where it does not match. */
  cover(line: PlainLine): number {
    return this.mayMatch(line) ? (this.expression.exec(line.text)?.[0].length ?? 0) : 0
  }

  get expression(): RegExp {
    if (this.#compiled === undefined) {
      const source = expandLists(this.#source, this.#words)
      this.#compiled = new RegExp(this.#part === undefined ? source : coverSource(this.#part, source), this.#flags)
    }
    return this.#compiled
  }
}

/** Shapes of lists of words, each read once, whichever rule sets see the list. */
export const createShapesOfLists = (): ((words: readonly string[], ignoresCase: boolean) => Shape) => {
  const shapes = [new Map<readonly string[], Shape>(), new Map<readonly string[], Shape>()] as const
  return (words, ignoresCase) => {
    const known = shapes[ignoresCase ? 1 : 0]
    const shape = known.get(words) ?? shapeOfWords(words, ignoresCase)
    known.set(words, shape)
    return shape
  }
}
