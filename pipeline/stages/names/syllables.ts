/** Whether a word is one or more syllables of a language as it is romanised, `most` at the utmost. The word is folded. */
export type SyllableTest = (word: string, most: number) => boolean

/** Letters of the longest word that is looked at. */
const longestWord = 16

/** A test of a language's syllables: any onset with any rime. */
export function createSyllableTest(onsets: readonly string[], rimes: readonly string[]): SyllableTest {
  const known = new Set(['', ...onsets].flatMap(onset => rimes.map(rime => onset + rime)))
  const longest = Math.max(0, ...[...known].map(({ length }) => length))
  return (word, most) => {
    if (word.length === 0 || word.length > longestWord) return false
    let ends = new Set([0])
    for (let count = 0; count < most; count++) {
      const next = new Set<number>()
      for (const start of ends)
        for (let end = start + 1; end <= Math.min(word.length, start + longest); end++)
          if (known.has(word.slice(start, end))) next.add(end)
      if (next.has(word.length)) return true
      ends = next
    }
    return false
  }
}
