/** How often articles are drawn anew for an interval. */
const draws = 1000
const seed = 20_240_229

/**
 * Indices of articles drawn with replacement, as many as there are, a thousand times: the same for the same number of
 * articles, so that two runs over one corpus can be compared draw by draw.
 */
export const drawArticles = (count: number): Uint32Array[] => {
  const random = createRandom(seed)
  return Array.from({ length: draws }, () => Uint32Array.from({ length: count }, () => Math.floor(random() * count)))
}

/** The bounds that hold the middle 95 % of the values that are numbers. */
export const middleOf = (values: readonly number[]): [low: number, high: number] => {
  const sorted = values.filter(value => !Number.isNaN(value)).sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return [at(0.025), at(0.975)]
}

/** Mulberry32: 32 bits of state are enough for a thousand draws, and the sequence is the same on every machine. */
const createRandom = (start: number): (() => number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
