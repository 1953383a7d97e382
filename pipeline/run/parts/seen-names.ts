import { createHash } from 'node:crypto'

/** Names that have come so far. */
export interface SeenNames {
  /** Adds a name; true where it was there already. */
  add(name: string): boolean
  has(name: string): boolean
}

/**
 * Remembers names by 64 bits of each, in 8 to 32 bytes a name: a file may hold a million, and their strings would fill memory. Two
 * different names of a million are taken for one with a chance of 1 in 30 million.
 */
export const createSeenNames = (): SeenNames => {
  let slots = new Uint32Array(2 * 1024)
  let count = 0
  /** Where a name stands, or would. */
  const slotOf = (low: number, high: number): number => {
    const size = slots.length / 2
    let at = low % size
    while (!isFree(at) && (slots[2 * at] !== low || slots[2 * at + 1] !== high)) at = (at + 1) % size
    return at
  }
  const isFree = (at: number): boolean => slots[2 * at] === 0 && slots[2 * at + 1] === 0
  const put = (at: number, low: number, high: number): void => {
    slots[2 * at] = low
    slots[2 * at + 1] = high
  }
  const grow = (): void => {
    const before = slots
    slots = new Uint32Array(2 * before.length)
    for (let i = 0; i < before.length; i += 2) {
      const [low, high] = [before[i]!, before[i + 1]!]
      if (low !== 0 || high !== 0) put(slotOf(low, high), low, high)
    }
  }
  return {
    add: name => {
      if (count * 4 > slots.length) grow()
      const [low, high] = hash(name)
      const at = slotOf(low, high)
      if (!isFree(at)) return true
      put(at, low, high)
      count++
      return false
    },
    has: name => !isFree(slotOf(...hash(name))),
  }
}

/** 0 and 0 is an empty slot. */
const hash = (name: string): [low: number, high: number] => {
  const digest = createHash('sha256').update(name).digest()
  return [digest.readUInt32LE(0), digest.readUInt32LE(4) || 1]
}
