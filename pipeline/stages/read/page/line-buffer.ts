import type { PageElement, PageLine } from './page-line.ts'

/** What surrounds characters as they are taken. */
export interface Type {
  readonly links: number
  readonly bold: number
  readonly italic: number
}

interface InlineSpan {
  readonly names: string
  from: number
  to: number
}

/** White space of every kind, and characters of no width, which pages put into words for breaking. */
const white = /[\s\u00a0\u200b\u2028\u2029]+/g
const noWidth = /[\u00ad\u2060\ufeff]/g

/** Gathers the characters of one line. */
export class LineBuffer {
  private runs: string[] = ['']
  private size = 0
  private linked = 0
  private bold = 0
  private italic = 0
  private spans: InlineSpan[] = []
  private endsInSpace = true
  private isAfterPicture = false

  /** Characters so far. */
  get length(): number {
    return this.size
  }

  /** Whether all so far is in bold: a heading, if the line ends here. */
  get isBold(): boolean {
    return this.size > 0 && this.bold >= this.size - 1
  }

  /** The last character that is no space; empty at the line's start. */
  get last(): string {
    return this.runs.at(-1)?.trimEnd().at(-1) ?? ''
  }

  /** Whether an inline element with names, now closed, holds all of it so far. */
  get isNamed(): boolean {
    return this.size > 0 && this.spans.some(({ from, to }) => from === 0 && to >= this.size)
  }

  add(data: string, { links, bold, italic }: Type): void {
    let text = data.replace(noWidth, '').replace(white, ' ')
    if (this.endsInSpace && text.startsWith(' ')) text = text.slice(1)
    if (text === '') return
    this.endsInSpace = text.endsWith(' ')
    const isLinked = links > 0
    if (isLinked === (this.runs.length % 2 === 0)) this.runs[this.runs.length - 1] += text
    else this.runs.push(text)
    this.size += text.length
    if (isLinked) this.linked += text.length
    if (bold > 0) this.bold += text.length
    if (italic > 0) this.italic += text.length
  }

  /** A picture stands here. */
  picture(): void {
    if (this.size === 0) this.isAfterPicture = true
  }

  /** An inline element with names begins; what it returns is handed to `close`. */
  open(names: string): InlineSpan {
    const span = { names, from: this.size, to: -1 }
    if (this.spans.length < 32) this.spans.push(span)
    return span
  }

  close(span: InlineSpan): void {
    span.to = this.size
  }

  /** The line, and an empty buffer again; undefined where nothing but white space came. */
  take(index: number, element: PageElement): PageLine | undefined {
    const { runs, size, linked, bold, italic, spans } = this
    this.runs = ['']
    this.size = this.linked = this.bold = this.italic = 0
    const around = spans.filter(({ from, to }) => (to === -1 ? size : to) - from >= size * 0.8)
    this.spans = spans.filter(({ to }) => to === -1)
    for (const span of this.spans) span.from = 0
    this.endsInSpace = true
    const text = runs.join('').trimEnd()
    if (text === '') return undefined
    const { isAfterPicture } = this
    this.isAfterPicture = false
    const inlineNames = around.map(({ names }) => names).join(', ')
    return { index, text, element, runs, linked, bold, italic, inlineNames, isAfterPicture }
  }
}
