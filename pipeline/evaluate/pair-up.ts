import type { Tally } from './tally.ts'
import { countShared } from './words.ts'

/** A thing of the gold and the thing of the record that is paired with it. */
export type Pair<Gold, Found> = readonly [gold: Gold, found: Found]

/**
 * Pairs what the gold has with what was found, in the order of the gold: each takes the first that is free and passes.
 */
export const pairUp = <Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  test: (gold: Gold, found: Found) => boolean,
): Pair<Gold, Found>[] => {
  const used = new Set<number>()
  return gold.flatMap((wanted): Pair<Gold, Found>[] => {
    const at = found.findIndex((candidate, index) => !used.has(index) && test(wanted, candidate))
    if (at < 0) return []
    used.add(at)
    return [[wanted, found[at]!]]
  })
}

/** Pairs what is sure first, so that what only one coder gave takes nothing from it. */
export const pairSureFirst = <Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  test: (gold: Gold, found: Found) => boolean,
  isSure: (gold: Gold) => boolean,
): Pair<Gold, Found>[] => pairUp([...gold.filter(isSure), ...gold.filter(item => !isSure(item))], found, test)

/** Pairs and counts. What is not `isSure` is right where found, no fault where missed. Gives the sure pairs. */
export const tallyPairs = <Gold, Found>(
  tally: Tally,
  gold: readonly Gold[],
  found: readonly Found[],
  test: (gold: Gold, found: Found) => boolean,
  isSure: (gold: Gold) => boolean = () => true,
): Pair<Gold, Found>[] => {
  const pairs = pairSureFirst(gold, found, test, isSure)
  const surePairs = pairs.filter(([item]) => isSure(item))
  tally.gold += gold.filter(isSure).length
  tally.predicted += found.length
  tally.right += pairs.length
  tally.found += surePairs.length
  return surePairs
}

/** Counts what two sets share. Of `maybe`, what is found is right, what is missed no fault. */
export const tallySets = <Item>(
  tally: Tally,
  gold: ReadonlySet<Item>,
  found: ReadonlySet<Item>,
  maybe: ReadonlySet<Item> = new Set(),
): void => {
  tally.found += countShared(gold, found)
  tally.right += countShared(new Set([...gold, ...maybe]), found)
  tally.gold += gold.size
  tally.predicted += found.size
}
