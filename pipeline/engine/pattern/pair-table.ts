/** Numbers of 0 and more by pairs of numbers: an open hash table, for what is asked for at every item. */
export interface PairTable {
  /** The number of a pair; -1 where it has none. */
  get(a: number, b: number): number
  /** Gives a number to a pair that has none. */
  add(a: number, b: number, number: number): void
  /** How many pairs have a number. */
  readonly count: number
}

/** Numbers of a slot: the pair, its number, one unused, so that a slot lies in one cache line. */
const slotSize = 4

/** An empty table. */
export const createPairTable = (): PairTable => {
  let size = 64
  let count = 0
  let slots = new Int32Array(slotSize * size).fill(-1)

  /** Where a pair stands, or would. */
  const slotOf = (a: number, b: number): number => {
    const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (slots[slotSize * slot + 2]! >= 0 && (slots[slotSize * slot] !== a || slots[slotSize * slot + 1] !== b)) {
      slot = (slot + 1) & (size - 1)
    }
    return slotSize * slot
  }
  const put = (a: number, b: number, number: number): void => {
    const slot = slotOf(a, b)
    slots[slot] = a
    slots[slot + 1] = b
    slots[slot + 2] = number
  }
  const grow = (): void => {
    const before = slots
    size *= 2
    slots = new Int32Array(slotSize * size).fill(-1)
    for (let slot = 0; slot < before.length; slot += slotSize) {
      if (before[slot + 2]! >= 0) put(before[slot]!, before[slot + 1]!, before[slot + 2]!)
    }
  }

  return {
    get: (a, b) => slots[slotOf(a, b) + 2]!,
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
