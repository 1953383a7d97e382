import { countBefore } from '../text/count-before.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { pairQuotations } from '../text/quotations.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Span, TokenRange } from '../text/span.ts'
import { wordsOfRange } from '../text/token-text.ts'
import { tokenizeSpans } from '../text/tokenize.ts'

/** The sentence at a place of a text, white space joined. */
export type SentenceAt = (place: number) => string

/** Finds the sentences of a text in its paragraphs: its lines, where nobody says which they are. */
export const createSentenceFinder = (
  text: string,
  lexicon: Lexicon,
  paragraphs: readonly Span[] = linesOf(text),
): SentenceAt => {
  const tokens = tokenizeSpans(text, lexicon, paragraphs)
  const sentences: TokenRange[] = []
  let to = 0
  for (const paragraph of paragraphs) {
    const from = to
    while (to < tokens.count && tokens.start[to]! < paragraph.end) to++
    const range = { from, to }
    sentences.push(...splitSentences(tokens, range, pairQuotations(tokens, range, false).quotations))
  }
  return place => {
    const begun = countBefore(sentences.length, index => tokens.start[sentences[index]!.from]!, place + 1)
    const sentence = sentences[Math.max(begun - 1, 0)]
    return sentence === undefined ? '' : wordsOfRange(tokens, sentence)
  }
}

const linesOf = (text: string): Span[] =>
  [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }))
