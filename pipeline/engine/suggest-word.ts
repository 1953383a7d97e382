/** Nothing longer is a slip of somebody who types. */
const longestWord = 60

/** Of some words, the one most like the given one: at most two edits away, and fewer than half its letters; else undefined. */
const suggestWord = (word: string, words: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Math.min(3, Math.ceil(word.length / 2))
  if (word.length > longestWord) return undefined
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word, candidate)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** The suggestion as the end of a message, or nothing. */
export const didYouMean = (word: string, words: Iterable<string>): string => {
  const suggestion = suggestWord(word, words)
  return suggestion === undefined ? '' : `, did you mean "${suggestion}"?`
}

const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
