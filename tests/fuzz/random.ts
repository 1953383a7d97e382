/** A sequence that the same parts always give. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from `least` to below `end`. */
  between(least: number, end: number): number
  /** One of a list, which must not be empty. */
  pick<Value>(list: readonly Value[]): Value
  /** True in so many of a hundred cases. */
  percent(share: number): boolean
}

/**
 * The sequence of some words and numbers (FNV-1a, then mulberry32): same on every machine.
 * @example createRandom('texts', 7, 12)
 */
export const createRandom = (...parts: readonly (string | number)[]): Random => {
  let state = 0x811c9dc5
  for (const character of parts.join(' ')) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, end: number): number => least + Math.floor(next() * (end - least))
  return {
    next,
    between,
    pick: list => list[between(0, list.length)]!,
    percent: share => next() * 100 < share,
  }
}
