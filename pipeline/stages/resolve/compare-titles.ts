import type { ResolveWords } from './resolve-words.ts'

/** The telling words of an office's title, plain forms. */
export function titleWords(title: string, { lexicon, idle, plain }: ResolveWords): number[] {
  const words: number[] = []
  for (const part of title.split(/[\s,]+/)) {
    const word = lexicon.folded(lexicon.intern(part))
    if (part !== '' && !idle.has(word)) words.push(plain(word))
  }
  return words
}

/**
 * How well a title fits an office: shared words, less those that the office lacks; null where the heads differ or where one of them is the lesser
 * office ("the minister" is no deputy minister).
 * @example compareTitles("the deputy minister", "Deputy Minister of National Defense") → 2
 */
export function compareTitles(
  title: readonly number[],
  office: readonly number[],
  { lesser, plain }: ResolveWords,
): number | null {
  const has = new Set(office)
  const asked = new Set(title)
  const isLesser = (word: number) => lesser.has(word) || [...lesser].some(one => plain(one) === word)
  let shared = 0
  for (const word of asked) {
    if (has.has(word)) shared++
    else if (isLesser(word)) return null
    else shared -= 0.5
  }
  for (const word of has) if (isLesser(word) && !asked.has(word)) return null
  const isSameHead = title.some(word => has.has(word)) && shared > 0
  return isSameHead ? shared : null
}
