import type { Span } from '../text/span.ts'
import { pairAlike, sharedPlaces, sharedWords } from './pair-alike.ts'

/** An entry of a list by what tells that two are the same; places are those of the new text. */
export interface Comparable<Item> {
  readonly item: Item
  /** Where it stands; empty for what has no place. */
  readonly places: readonly Span[]
  /** What else it is told by: a cue's place, an id, a type. */
  readonly mark: string
  /** The words of its places, where the texts differ; else empty. */
  readonly words: string
}

/**
 * What a mark is worth. `only`: entries of one mark are the same, whatever their places. `first`: those go before entries that
 * overlap; `last`: behind them. `hint`: it only prefers among those that overlap.
 */
export type MarkUse = 'only' | 'first' | 'last' | 'hint'

/** An entry in both; the other side is null for one that is in A alone or in B alone. */
export type ItemPair<Item> = readonly [before: Item | null, after: Item | null]

/**
 * Pairs the entries of a list: those in the same places first, then (as `markUse` says) those of one mark in their order, and those
 * that overlap, or have half of their words, the most alike first. All in the order of B, behind them what is in A alone.
 */
export const pairItems = <Item>(
  before: readonly Comparable<Item>[],
  after: readonly Comparable<Item>[],
  markUse: MarkUse,
): ItemPair<Item>[] => {
  const partners = new Map<Comparable<Item>, Comparable<Item>>()
  const taken = new Set<Comparable<Item>>()
  const pair = (a: Comparable<Item>, b: Comparable<Item>): void => {
    partners.set(b, a)
    taken.add(a)
  }
  const free = () => [before.filter(each => !taken.has(each)), after.filter(each => !partners.has(each))] as const
  const pairBy = (keyOf: (each: Comparable<Item>) => string): void => pairByKey(...free(), keyOf, pair)
  pairBy(({ places, mark }) => JSON.stringify([mark, places.map(({ start, end }) => [start, end])]))
  pairBy(({ words, mark }) => (words === '' ? '' : `${markUse === 'last' ? '' : mark}\n${words}`))
  const steps = {
    only: ['mark'],
    first: ['mark', 'overlap'],
    last: ['overlap', 'words', 'mark'],
    hint: ['overlap', 'words'],
  } as const
  for (const step of steps[markUse]) {
    if (step === 'mark') pairBy(({ mark }) => mark)
    else pairAlike(...free(), step === 'overlap' ? sharedPlaces : sharedWords, pair)
  }
  return [
    ...after.map(b => [partners.get(b)?.item ?? null, b.item] as const),
    ...free()[0].map(({ item }) => [item, null] as const),
  ]
}

/** Takes two entries that are the same. */
export type TakePair<Item> = (a: Comparable<Item>, b: Comparable<Item>) => void

/** Pairs those of one key in their order; an empty key pairs nothing. */
const pairByKey = <Item>(
  before: readonly Comparable<Item>[],
  after: readonly Comparable<Item>[],
  keyOf: (each: Comparable<Item>) => string,
  pair: TakePair<Item>,
): void => {
  const waiting = new Map<string, Comparable<Item>[]>()
  for (const a of before.toReversed()) {
    const key = keyOf(a)
    const same = waiting.get(key)
    if (same) same.push(a)
    else if (key !== '') waiting.set(key, [a])
  }
  for (const b of after) {
    const a = waiting.get(keyOf(b))?.pop()
    if (a) pair(a, b)
  }
}
