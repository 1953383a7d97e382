import { countBefore } from '../text/count-before.ts'
import type { Span } from '../text/span.ts'

/** Words of a text by their running numbers. */
export type WordSet = ReadonlySet<number>

const word = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu

/** A function that gives the words of the text that spans touch: spans are compared by them, not by characters. */
export const createWordFinder = (text: string): ((spans: readonly Span[]) => WordSet) => {
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(word)) {
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  const firstEndingAfter = (place: number): number => countBefore(ends.length, index => ends[index]!, place + 1)
  return spans => {
    const found = new Set<number>()
    for (const { start, end } of spans) {
      for (let index = firstEndingAfter(start); index < starts.length && starts[index]! < end; index++) found.add(index)
    }
    return found
  }
}

/** How many items two sets share. */
export const countShared = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number => {
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  return shared
}

/** Jaccard: shared words over all words of both; 0 where nothing is shared. */
export const overlapOf = (a: WordSet, b: WordSet): number => {
  const shared = countShared(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** Whether two sets of words are the same. */
export const isSameSet = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean =>
  a.size === b.size && countShared(a, b) === a.size

/** Contents are the same statement's when they share at least half of their words. */
export const isHalfShared = (a: WordSet, b: WordSet): boolean => overlapOf(a, b) >= 0.5
