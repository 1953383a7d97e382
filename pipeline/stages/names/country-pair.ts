/** Codes of the two countries that a hyphen joins into one word ("fiji-peru", folded); undefined for any other word. */
export type PairOf = (word: string) => readonly string[] | undefined

const longestWord = 48

/** Looks up the halves of a word in the codes of folded names and adjectives. */
export const createPairOf =
  (codes: ReadonlyMap<string, string>): PairOf =>
  word => {
    if (word.length > longestWord || !/^\p{L}{2,}[-–]\p{L}{2,}$/u.test(word)) return undefined
    const [one, other] = word.split(/[-–]/).map(half => codes.get(half))
    return one === undefined || other === undefined ? undefined : [one, other]
  }
