import type { Attribution } from '../../layers/attributions.ts'
import type { Segments } from '../../text/segments.ts'

/** Where the contents of statements stand. */
export interface Contents {
  /** Statements whose content begins in a sentence. */
  inSentence(sentence: number): readonly Attribution[]
  /** Index of the statement whose content holds a token, of nested ones the inner; null where none. */
  holderOf(token: number): number | null
}

const none: readonly Attribution[] = []

/** Indexes the contents of an article's statements by sentence. */
export const indexContents = (attributions: readonly Attribution[], { sentenceOf }: Segments): Contents => {
  const starting = new Map<number, Attribution[]>()
  const touching = new Map<number, number[]>()
  attributions.forEach((attribution, index) => {
    const first = sentenceOf[attribution.content[0]!.from]!
    starting.set(first, [...(starting.get(first) ?? []), attribution])
    for (const { from, to } of attribution.content) {
      for (let sentence = sentenceOf[from]!; sentence <= sentenceOf[to - 1]!; sentence++)
        touching.set(sentence, [...(touching.get(sentence) ?? []), index])
    }
  })
  return {
    inSentence: sentence => starting.get(sentence) ?? none,
    holderOf: token => {
      let holder: number | null = null
      let size = Number.POSITIVE_INFINITY
      for (const index of touching.get(sentenceOf[token]!) ?? []) {
        for (const { from, to } of attributions[index]!.content) {
          if (token < from || token >= to || to - from >= size) continue
          holder = index
          size = to - from
        }
      }
      return holder
    },
  }
}
