import type { CharacterPairs } from './character-pairs.ts'

/** Letters from the most usual to the rarest; whatever is no letter counts as usual. */
const byUse = 'etaoinshrdlucmfwypvbgkjqxz'

const useOf = (character: string): number => byUse.indexOf(character.toLowerCase())

/** The rarest pair of each word: a text that holds none of these pairs holds none of the words. */
export const signsOf = (words: readonly string[]): CharacterPairs => {
  const signs = new Uint32Array(32)
  for (const word of words) {
    let best = 1
    for (let i = 2; i < word.length; i++)
      if (useOf(word[i - 1]!) + useOf(word[i]!) > useOf(word[best - 1]!) + useOf(word[best]!)) best = i
    signs[word.charCodeAt(best - 1) & 31]! |= 1 << (word.charCodeAt(best) & 31)
  }
  return signs
}

/** Whether two sets share a pair. */
export const sharePair = (a: CharacterPairs, b: CharacterPairs): boolean => {
  for (let i = 0; i < 32; i++) if ((a[i]! & b[i]!) !== 0) return true
  return false
}
