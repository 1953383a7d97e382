import { longLine, tailWindow } from '../../engine/kinds/line-limits.ts'
import type { Span } from '../../text/span.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Line } from './cut-lines.ts'
import { PlainLine } from './expressions/plain-line.ts'
import { firstFiniteVerb } from './first-finite-verb.ts'
import { countWords, type Ending, endOf, wordsKey } from './read-line.ts'
import { headWindow, type Surroundings } from './surroundings.ts'

type Tense = 'none' | 'present' | 'past'

/** What is left of a line after heads and tails are cut off, with the features that rules ask for, each worked out at most once. */
export class LinePart {
  readonly around: Surroundings
  readonly index: number
  readonly line: Line
  start: number
  end: number
  /** Kinds and marks of the tails cut off so far. */
  readonly tails: string[] = []
  /** Whether a head was cut off: then the block before is on the same line. */
  hasHead = false
  private headText: PlainLine | undefined
  private tailText: PlainLine | undefined
  private nextText: PlainLine | undefined
  private wordCount: number | undefined
  private ending: Ending | undefined
  private tense: Tense | undefined
  private cutTokens: Tokens | undefined

  constructor(around: Surroundings, index: number) {
    this.around = around
    this.index = index
    this.line = around.lines[index]!
    this.start = this.line.start
    this.end = this.line.end
  }

  /** Narrows the part; all that depends on its ends is worked out anew. */
  narrow({ start, end }: Span): void {
    this.start = start
    this.end = end
    this.headText = this.tailText = this.wordCount = this.ending = this.tense = this.cutTokens = undefined
  }

  get isLong(): boolean {
    return this.end - this.start > longLine
  }
  /** All of it in plain form; only its head where it is long. */
  get head(): PlainLine {
    this.headText ??= this.plain(this.start, this.isLong ? this.start + headWindow : this.end)
    return this.headText
  }
  /** Its end in plain form. */
  get tail(): PlainLine {
    this.tailText ??= this.isLong
      ? this.plain(this.end - tailWindow, this.end)
      : this.head.text.length <= tailWindow
        ? this.head
        : new PlainLine(this.head.text.slice(-tailWindow))
    return this.tailText
  }
  /** Number of words; 999 for a long line. */
  get words(): number {
    this.wordCount ??= this.isLong ? 999 : countWords(this.head.text)
    return this.wordCount
  }
  get ends(): Ending {
    this.ending ??= endOf(this.tail.text)
    return this.ending
  }
  get finite(): Tense {
    this.tense ??= firstFiniteVerb(this.head.text, this.around.lexicon)
    return this.tense
  }
  /** Its tokens with their likeliest tags; for lines that are not long. */
  get tokens(): Tokens {
    this.cutTokens ??= tokenize(this.around.text, this.around.lexicon, this.start, this.end)
    return this.cutTokens
  }
  get hasGap(): boolean {
    return !this.hasHead && this.line.hasBlankBefore
  }
  get isAlone(): boolean {
    return this.around.isSingleSpaced || (this.line.hasBlankBefore && this.line.hasBlankAfter)
  }
  /** The next line in plain form, at most the head of it. */
  get next(): PlainLine {
    this.nextText ??= this.neighbour(1, headWindow)
    return this.nextText
  }
  get repeatsHeadline(): boolean {
    return this.around.headlines.size > 0 && this.around.headlines.has(wordsKey(this.head.text))
  }
  get repeatsNeighbour(): boolean {
    return this.isRepeatedBy(1) || this.isRepeatedBy(-1)
  }

  private isRepeatedBy(step: 1 | -1): boolean {
    const line = this.around.lines[this.index + step]
    if (line === undefined || Math.abs(line.end - line.start - (this.end - this.start)) > 8) return false
    return wordsKey(this.neighbour(step, longLine).text) === wordsKey(this.head.text)
  }
  private neighbour(step: 1 | -1, most: number): PlainLine {
    const line = this.around.lines[this.index + step]
    return line === undefined ? new PlainLine('') : this.plain(line.start, Math.min(line.end, line.start + most))
  }
  private plain(from: number, to: number): PlainLine {
    return new PlainLine(this.around.toPlain(this.around.text.slice(from, to)))
  }
}
