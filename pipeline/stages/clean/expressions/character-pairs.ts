/** Which pairs of neighbouring characters a text holds; those that differ in case alone, and some others, count as one. */
export type CharacterPairs = Uint32Array

/** The pairs of a text. */
export const pairsOf = (text: string): CharacterPairs => {
  const pairs = new Uint32Array(32)
  for (let i = 1, before = text.charCodeAt(0) & 31; i < text.length; i++) {
    const code = text.charCodeAt(i) & 31
    pairs[before]! |= 1 << code
    before = code
  }
  return pairs
}

/** Whether a text with these pairs may hold a word. */
export const mayHoldWord = (pairs: CharacterPairs, word: string): boolean => {
  for (let i = 1; i < word.length; i++)
    if ((pairs[word.charCodeAt(i - 1) & 31]! & (1 << (word.charCodeAt(i) & 31))) === 0) return false
  return true
}
