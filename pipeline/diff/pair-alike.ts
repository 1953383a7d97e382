import { countShared } from '../evaluate/words.ts'
import { countBefore } from '../text/count-before.ts'
import type { Comparable, TakePair } from './pair-items.ts'

/** How entries may be alike: how much two of them share, of which each has how much, and the least share that counts. */
export interface Likeness {
  readonly least: number
  sizeOf(each: Comparable<unknown>): number
  createFinder<Item>(items: readonly Comparable<Item>[]): (each: Comparable<Item>) => Map<Comparable<Item>, number>
}

/** Pairs those that are alike: of one mark first, then by the share of all that both have. */
export const pairAlike = <Item>(
  before: readonly Comparable<Item>[],
  after: readonly Comparable<Item>[],
  { least, sizeOf, createFinder }: Likeness,
  pair: TakePair<Item>,
): void => {
  const findShared = createFinder(after)
  const candidates = before.flatMap(a =>
    [...findShared(a)]
      .map(([b, shared]) => ({
        a,
        b,
        isMarked: Number(a.mark === b.mark),
        share: shared / (sizeOf(a) + sizeOf(b) - shared),
      }))
      .filter(({ share }) => share >= least),
  )
  const used = new Set<Comparable<Item>>()
  candidates.sort((one, other) => other.isMarked - one.isMarked || other.share - one.share)
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue
    used.add(a).add(b)
    pair(a, b)
  }
}

/** Places, or entries that have a word, that are looked at for one. */
const most = 64

/** Code units of the same places. */
export const sharedPlaces: Likeness = {
  least: 0,
  sizeOf: ({ places }) => places.reduce((sum, { start, end }) => sum + end - start, 0),
  createFinder: items => {
    const places = items
      .flatMap(item => item.places.map(({ start, end }) => ({ start, end, item })))
      .sort((a, b) => a.start - b.start)
    /** The furthest end of a place and those before it. */
    const reach: number[] = []
    for (const { end } of places) reach.push(Math.max(reach.at(-1) ?? 0, end))
    return each => {
      const found = new Map<(typeof items)[number], number>()
      for (const { start, end } of each.places) {
        const last = countBefore(places.length, index => places[index]!.start, end) - 1
        for (let index = last; index >= 0 && index > last - most && reach[index]! > start; index--) {
          const place = places[index]!
          const shared = Math.min(end, place.end) - Math.max(start, place.start)
          if (shared > 0) found.set(place.item, (found.get(place.item) ?? 0) + shared)
        }
      }
      return found
    }
  },
}

/** Words, wherever they stand: what was both moved and edited is the same by half of them. Words of many entries find none. */
export const sharedWords: Likeness = {
  least: 0.5,
  sizeOf: ({ words }) => wordsIn(words).size,
  createFinder: items => {
    const holders = new Map<string, (typeof items)[number][]>()
    for (const item of items) {
      for (const word of wordsIn(item.words)) {
        const held = holders.get(word)
        if (held === undefined) holders.set(word, [item])
        else if (held.length <= most) held.push(item)
      }
    }
    return each => {
      const own = wordsIn(each.words)
      const candidates = new Set<(typeof items)[number]>()
      for (const word of own) {
        const held = holders.get(word) ?? []
        if (held.length <= most) for (const item of held) candidates.add(item)
      }
      return new Map([...candidates].map(item => [item, countShared(own, wordsIn(item.words))]))
    }
  },
}

const wordsIn = (words: string): Set<string> => new Set(words.match(/[\p{L}\p{N}]+/gu))
