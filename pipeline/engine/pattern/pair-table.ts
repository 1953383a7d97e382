/** Numbers of 0 and more by pairs of numbers: an open hash table, for what is asked for at every item. */
export interface PairTable {
  /** The number of a pair; -1 where it has none. */
  get(a: number, b: number): number
  /** Gives a number to a pair that has none. */
  add(a: number, b: number, number: number): void
  /** How many pairs have a number. */
  readonly count: number
}

/** An empty table. */
export const createPairTable = (): PairTable => {
  let size = 64
  let count = 0
  let firsts = new Int32Array(size)
  let seconds = new Int32Array(size)
  let numbers = new Int32Array(size).fill(-1)

  const slotOf = (a: number, b: number): number => {
    const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (numbers[slot]! >= 0 && (firsts[slot] !== a || seconds[slot] !== b)) slot = (slot + 1) & (size - 1)
    return slot
  }
  const put = (a: number, b: number, number: number): void => {
    const slot = slotOf(a, b)
    firsts[slot] = a
    seconds[slot] = b
    numbers[slot] = number
  }
  const grow = (): void => {
    const before = { firsts, seconds, numbers }
    size *= 2
    firsts = new Int32Array(size)
    seconds = new Int32Array(size)
    numbers = new Int32Array(size).fill(-1)
    before.numbers.forEach((number, slot) => {
      if (number >= 0) put(before.firsts[slot]!, before.seconds[slot]!, number)
    })
  }

  return {
    get: (a, b) => numbers[slotOf(a, b)]!,
    add: (a, b, number) => {
      count++
      if (2 * count > size) grow()
      put(a, b, number)
    },
    get count() {
      return count
    },
  }
}
