import { createHash } from 'node:crypto'

/** Names that have come so far. */
export interface SeenNames {
  /** Adds a name; true where it was there already. */
  add(name: string): boolean
}

/**
 * Remembers names by 64 bits of each, in 8 to 32 bytes a name: a file may hold a million, and their strings would fill memory. Two
 * different names of a million are taken for one with a chance of 1 in 30 million.
 */
export const createSeenNames = (): SeenNames => {
  let slots = new Uint32Array(2 * 1024)
  let count = 0
  const put = (low: number, high: number): boolean => {
    const size = slots.length / 2
    let at = low % size
    while (slots[2 * at] !== 0 || slots[2 * at + 1] !== 0) {
      if (slots[2 * at] === low && slots[2 * at + 1] === high) return true
      at = (at + 1) % size
    }
    slots[2 * at] = low
    slots[2 * at + 1] = high
    return false
  }
  const grow = (): void => {
    const before = slots
    slots = new Uint32Array(2 * before.length)
    for (let i = 0; i < before.length; i += 2)
      if (before[i] !== 0 || before[i + 1] !== 0) put(before[i]!, before[i + 1]!)
  }
  return {
    add: name => {
      if (count * 4 > slots.length) grow()
      const digest = createHash('sha256').update(name).digest()
      // 0 and 0 is an empty slot.
      const isThere = put(digest.readUInt32LE(0), digest.readUInt32LE(4) || 1)
      if (!isThere) count++
      return isThere
    },
  }
}
