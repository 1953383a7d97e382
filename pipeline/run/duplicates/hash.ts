/** The hash of no text, to start from. */
export const noHash = 0x811c9dc5

/** Adds one code unit to the hash of a text (FNV-1a, 32 bits). */
export const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** 32 bits of a text. */
export const hashText = (text: string): number => {
  let hash = noHash
  for (let i = 0; i < text.length; i++) hash = hashCode(hash, text.charCodeAt(i))
  return hash >>> 0
}

/** 32 bits of a sequence of hashes, spread evenly (the end of MurmurHash3), so that the smallest of many are a fair sample. */
export const hashSequence = (hashes: readonly number[], from: number, to: number): number => {
  let hash = 0
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ hashes[i]!, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** 53 bits of a whole sequence of hashes: equal for equal sequences, and in practice only for them. */
export const hashWhole = (hashes: readonly number[]): number => {
  let low = noHash
  let high = 0
  for (const hash of hashes) {
    low = hashCode(low, hash)
    high = Math.imul(high + hash, 0x85ebca6b)
    high ^= high >>> 13
  }
  return (low >>> 0) * 0x200000 + (high >>> 11)
}
