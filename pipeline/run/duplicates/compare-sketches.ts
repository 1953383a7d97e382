import { mostNames, mostShingles, type Sketch } from './sketch.ts'
import { fewestShared, fewestShingles, leastNamesKept, leastSimilar, leastSimilarUnnamed } from './thresholds.ts'

/** How alike two articles are. */
export interface Likeness {
  /** Share of the shorter one's shingles that the other has, from 0 to 1; 0 where too few are left to compare. */
  readonly similarity: number
  /** The same of the words in people's names; null where one of them names nobody. */
  readonly namesKept: number | null
}

/** Whether one is a reprint of the other. A form filled in with other people has the wording, and not the names. */
export const isReprint = ({ similarity, namesKept }: Likeness): boolean =>
  namesKept === null ? similarity >= leastSimilarUnnamed : similarity >= leastSimilar && namesKept >= leastNamesKept

/** Compares what both samples reach (Beyer et al., SIGMOD 2007). */
export const compareSketches = (one: Sketch, other: Sketch): Likeness => {
  const isShort = Math.min(one.shingles.length, other.shingles.length) < fewestShingles
  const wording = shareOf(one.shingles, other.shingles, mostShingles)
  if (isShort || wording.shared < fewestShared) return { similarity: 0, namesKept: null }
  const names = shareOf(one.names, other.names, mostNames)
  return {
    similarity: wording.shared / wording.fewer,
    namesKept: names.fewer === 0 ? null : names.shared / names.fewer,
  }
}

const shareOf = (one: Uint32Array, other: Uint32Array, most: number): { shared: number; fewer: number } => {
  const reach = Math.min(reachOf(one, most), reachOf(other, most))
  let shared = 0
  let ofOne = 0
  let ofOther = 0
  while (true) {
    const a = one[ofOne] ?? Number.POSITIVE_INFINITY
    const b = other[ofOther] ?? Number.POSITIVE_INFINITY
    if (Math.min(a, b) > reach) return { shared, fewer: Math.min(ofOne, ofOther) }
    if (a === b) shared++
    if (a <= b) ofOne++
    if (b <= a) ofOther++
  }
}

/** Up to where a sample holds every hash. */
const reachOf = (sample: Uint32Array, most: number): number => (sample.length < most ? 0xffffffff : sample[most - 1]!)
