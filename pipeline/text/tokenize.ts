import { isDigit, isLetter, isSpace } from './characters.ts'
import { endOfMark } from './end-of-mark.ts'
import { endOfWord } from './end-of-word.ts'
import type { Lexicon } from './lexicon.ts'
import type { Span } from './span.ts'
import { TokenBuffer } from './token-buffer.ts'
import type { Tokens } from './tokens.ts'

/**
 * The tokens of `text` between two offsets, in one pass, with their most likely tags. Every character that is no white space belongs to
 * exactly one token. Any string will do; the time grows with its length alone.
 */
export const tokenize = (text: string, lexicon: Lexicon, from = 0, to = text.length): Tokens =>
  tokenizeSpans(text, lexicon, [{ start: from, end: to }])

/** The tokens of several stretches of one text, which must be in order: no token crosses the end of a stretch. */
export function tokenizeSpans(text: string, lexicon: Lexicon, spans: readonly Span[]): Tokens {
  let length = 0
  for (const span of spans) length += span.end - span.start
  const buffer = new TokenBuffer(text, lexicon, (length >> 2) + 16)
  for (const { start, end } of spans) scan(text, lexicon, buffer, start, end)
  return buffer.tokens()
}

function scan(text: string, lexicon: Lexicon, buffer: TokenBuffer, from: number, to: number): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const isWord = (isLetter(code) || isDigit(code)) && !(code === 0xe2 && text.charCodeAt(at + 1) === 0x20ac)
    if (!isWord) {
      const end = endOfMark(text, at, to)
      buffer.push(at, end, lexicon.internBetween(text, at, end))
      at = end
      continue
    }
    const end = endOfWord(text, at, to, lexicon)
    let form = lexicon.internBetween(text, at, end)
    for (let cut = lexicon.cut(form); cut > 0; cut = lexicon.cut(form)) {
      buffer.push(at, at + cut, lexicon.internBetween(text, at, at + cut))
      at += cut
      form = lexicon.internBetween(text, at, end)
    }
    buffer.push(at, end, form)
    at = end
  }
}
