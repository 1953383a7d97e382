/** Pairs of items, by number, of which the first opens a match that the second ends at once. */
export interface DeadPairs {
  has(opening: number, next: number): boolean
  /** Takes in a pair that came to nothing; kept once its opening came to nothing often. */
  add(opening: number, next: number): void
}

/** An opening is worth a bit when it came to nothing this often: few openings ("the", "of", a comma) make up most. */
const fewestFailures = 8
const mostOpenings = 31

/** No pairs yet. They are bits in one row of numbers, which stays in the nearest cache where a table of all steps does not. */
export const createDeadPairs = (): DeadPairs => {
  let length = 0
  let bitOf = new Int32Array(0)
  let failures = new Uint8Array(0)
  /** By the second item: the bits of the openings that it ends. */
  let behind = new Int32Array(0)
  let openings = 0

  const grow = (least: number): void => {
    length = 2 * least + 64
    const wider = { bitOf: new Int32Array(length), failures: new Uint8Array(length), behind: new Int32Array(length) }
    wider.bitOf.set(bitOf)
    wider.failures.set(failures)
    wider.behind.set(behind)
    ;({ bitOf, failures, behind } = wider)
  }

  return {
    has: (opening, next) => opening < length && next < length && (bitOf[opening]! & behind[next]!) !== 0,
    add: (opening, next) => {
      if (opening >= length || next >= length) grow(Math.max(opening, next))
      if (bitOf[opening] === 0) {
        if (openings === mostOpenings || ++failures[opening]! < fewestFailures) return
        bitOf[opening] = 1 << openings++
      }
      behind[next]! |= bitOf[opening]!
    },
  }
}
