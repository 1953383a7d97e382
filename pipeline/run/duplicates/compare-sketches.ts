import { mostNames, mostShingles, type Sketch } from './sketch.ts'
import { fewestShared, fewestShingles, leastNamesKept, leastSimilar, leastSimilarUnnamed } from './thresholds.ts'

/**
 * Share of the shorter one's shingles that the other has, where one is a reprint of the other; null where it is none. Compares what
 * both samples reach (Beyer et al., SIGMOD 2007). A form filled in with other people has the wording, and not the names: they are
 * fewer, and looked at first.
 */
export const findSimilarity = (one: Sketch, other: Sketch): number | null => {
  if (Math.min(one.shingles.length, other.shingles.length) < fewestShingles) return null
  const names = shareOf(one.names, other.names, mostNames)
  if (names.shared < names.fewer * leastNamesKept) return null
  const { shared, fewer } = shareOf(one.shingles, other.shingles, mostShingles)
  const least = names.fewer === 0 ? leastSimilarUnnamed : leastSimilar
  return shared < fewestShared || shared / fewer < least ? null : shared / fewer
}

const shareOf = (one: Uint32Array, other: Uint32Array, most: number): { shared: number; fewer: number } => {
  const reach = Math.min(reachOf(one, most), reachOf(other, most))
  const [endOfOne, endOfOther] = [countTo(one, reach), countTo(other, reach)]
  let shared = 0
  let ofOne = 0
  let ofOther = 0
  while (ofOne < endOfOne && ofOther < endOfOther) {
    const a = one[ofOne]!
    const b = other[ofOther]!
    if (a === b) shared++
    if (a <= b) ofOne++
    if (b <= a) ofOther++
  }
  return { shared, fewer: Math.min(endOfOne, endOfOther) }
}

/** How many hashes of a sample, which ascend, are at most `reach`. */
const countTo = (sample: Uint32Array, reach: number): number => {
  let end = sample.length
  while (end > 0 && sample[end - 1]! > reach) end--
  return end
}

/** Up to where a sample holds every hash. */
const reachOf = (sample: Uint32Array, most: number): number => (sample.length < most ? 0xffffffff : sample[most - 1]!)
