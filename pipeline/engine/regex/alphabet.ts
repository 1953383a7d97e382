/** A set of letters of an alphabet: whether each is in it. */
export type LetterSet = Uint8Array

/** Characters of texts, one for all that a regular expression does not tell apart. */
export interface Alphabet {
  /** A character of each sort. */
  readonly letters: readonly string[]
  /** The letters for which a test of one character holds, by the test's source. */
  lettersOf(test: string): LetterSet
  /** The letters that are a character of a list's words, as the flags compare them. */
  lettersLike(character: string): LetterSet
  /** The letter that is what a character is; -1 for one that no text of these letters holds. */
  letterOf(character: string): number
}

/** Plain ones first: they are shown. Others stand for the scripts and signs that a line may hold. */
const usual = [
  ...'aZ0 .,;:!?-_\'"()/&|#@%+=*<>[]{}~`^\\$bcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY123456789',
  ...'\u00e9\u00df\u00bd\u00a7\u00a9\u20ac\u2022\u2026\u0431\u0414\u0633\u0e01\u4e2d\u30a2\uac00',
]

/** The alphabet of a regular expression, from its tests of one character and the words of its lists. */
export const createAlphabet = (tests: readonly string[], words: readonly string[], flags: string): Alphabet => {
  const named = [...new Set(tests.join(''))].flatMap(withNeighbours)
  const characters = [...new Set([...usual, ...named, ...words.join(''), ...pairsIn(flags)])].filter(
    character => !/[\n\r\u2028\u2029]/.test(character),
  )
  const distinct = [...new Set(tests)]
  const wordCharacters = new Set([...words.join('')].map(character => fold(character, flags)))
  const matchers = distinct.map(test => new RegExp(`^(?:${test})$`, flags.replace('m', '')))
  const bySort = new Map<string, number>()
  const sortOf = new Map<string, number>()
  const letters: string[] = []
  for (const character of characters) {
    const folded = fold(character, flags)
    const holds = matchers.map(matcher => (matcher.test(character) ? '1' : '0')).join('')
    const sort = `${/\w/.test(character) ? 'w' : '-'}${holds}${wordCharacters.has(folded) ? folded : ''}`
    let letter = bySort.get(sort)
    if (letter === undefined) {
      letter = letters.push(character) - 1
      bySort.set(sort, letter)
    }
    sortOf.set(character, letter)
  }
  const sets = new Map(
    distinct.map((test, index) => [test, Uint8Array.from(letters, letter => (matchers[index]!.test(letter) ? 1 : 0))]),
  )
  return {
    letters,
    lettersOf: test => sets.get(test)!,
    lettersLike: character =>
      Uint8Array.from(letters, letter => (fold(letter, flags) === fold(character, flags) ? 1 : 0)),
    letterOf: character => sortOf.get(character) ?? -1,
  }
}

/** As the flags have characters compared. */
export const fold = (text: string, flags: string): string => (flags.includes('i') ? text.toLowerCase() : text)

/** Those just before and behind, where a range may end. */
const withNeighbours = (character: string): string[] => {
  const code = character.codePointAt(0)!
  return [code - 1, code, code + 1]
    .filter(other => other >= 32 && other <= 0x10ffff && (other < 0xd800 || other > 0xdfff))
    .map(other => String.fromCodePoint(other))
    .flatMap(other => [other, other.toLowerCase(), other.toUpperCase()])
    .filter(other => [...other].length === 1)
}

/** Characters of two units: one by code points, else two halves. */
const pairsIn = (flags: string): string[] => (flags.includes('u') ? ['\u{1f600}'] : ['\ud83d', '\ude00'])
