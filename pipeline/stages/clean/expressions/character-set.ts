/** A set of ASCII characters, a bit each; the last bit stands for all others. */
export type CharacterSet = readonly [number, number, number, number]

/** The empty set. */
export const noCharacter: CharacterSet = [0, 0, 0, 0]
/** The set of all characters. */
export const anyCharacter: CharacterSet = [-1, -1, -1, -1]

const last = 127

/** A set of ranges of UTF-16 codes, both ends within; with upper and lower case alike where case is ignored. */
export const setOfRanges = (ranges: readonly (readonly [number, number])[], ignoresCase: boolean): CharacterSet => {
  const set: [number, number, number, number] = [0, 0, 0, 0]
  const add = (code: number): void => {
    set[code >> 5]! |= 1 << (code & 31)
  }
  for (const [from, to] of ranges)
    for (let code = Math.min(from, last); code <= Math.min(to, last); code++) {
      add(code)
      if (ignoresCase && isLetter(code | 32)) add(code ^ 32)
    }
  return set
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** All characters but those of a set; those beyond ASCII are always among them. */
export const setWithout = ([a, b, c, d]: CharacterSet): CharacterSet => [~a, ~b, ~c, ~d | (1 << 31)]

/** The characters of either set. */
export const unite = (a: CharacterSet, b: CharacterSet): CharacterSet => [
  a[0] | b[0],
  a[1] | b[1],
  a[2] | b[2],
  a[3] | b[3],
]

/** Whether two sets share a character. */
export const meets = (a: CharacterSet, b: CharacterSet): boolean =>
  ((a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2]) | (a[3] & b[3])) !== 0

/** Whether a set has the character of a UTF-16 code. */
export const holds = (set: CharacterSet, code: number): boolean => {
  const at = code < last ? code : last
  return (set[at >> 5]! & (1 << (at & 31))) !== 0
}

/** The characters of a text. */
export const charactersOf = (text: string): CharacterSet => {
  const set: [number, number, number, number] = [0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const at = code < last ? code : last
    set[at >> 5]! |= 1 << (at & 31)
  }
  return set
}

/** What nearly every line holds: the space and lower-case letters. A demand for one of them rules nothing out. */
const common = setOfRanges(
  [
    [32, 32],
    [97, 122],
  ],
  false,
)

/** How many characters a set has; infinite where one of them stands in nearly every line. */
export const weigh = (set: CharacterSet): number =>
  meets(set, common) ? Infinity : countBits(set[0]) + countBits(set[1]) + countBits(set[2]) + countBits(set[3])

const countBits = (bits: number): number => {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** The characters of a set where there are no more than `most` and all are ASCII; else null. */
export const membersOf = (set: CharacterSet, most: number): readonly string[] | null => {
  if (set[3] < 0 || countBits(set[0]) + countBits(set[1]) + countBits(set[2]) + countBits(set[3]) > most) return null
  const members: string[] = []
  for (let code = 0; code < last; code++) if (holds(set, code)) members.push(String.fromCharCode(code))
  return members
}
