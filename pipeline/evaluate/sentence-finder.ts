import type { Lexicon } from '../text/lexicon.ts'
import { pairQuotations } from '../text/quotations.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Span, TokenRange } from '../text/span.ts'
import { wordsOfRange } from '../text/token-text.ts'
import { tokenizeSpans } from '../text/tokenize.ts'

/** The sentence at a place of a text, white space joined. */
export type SentenceAt = (place: number) => string

/** Finds the sentences of a text, its lines taken for paragraphs whatever a record made of them. */
export const createSentenceFinder = (text: string, lexicon: Lexicon): SentenceAt => {
  const lines: Span[] = [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }))
  const tokens = tokenizeSpans(text, lexicon, lines)
  const sentences: TokenRange[] = []
  let to = 0
  for (const line of lines) {
    const from = to
    while (to < tokens.count && tokens.start[to]! < line.end) to++
    const range = { from, to }
    sentences.push(...splitSentences(tokens, range, pairQuotations(tokens, range, false).quotations))
  }
  return place => {
    const sentence = sentences.findLast(({ from }) => tokens.start[from]! <= place) ?? sentences[0]
    if (sentence === undefined) return ''
    return wordsOfRange(tokens, sentence)
  }
}
