/** The texts that a part of an expression can match, as far as they are few; null where they are many. */
export type Exact = readonly string[] | null

/** Texts one of which must stand in every match; null where nothing is known. */
export type NeededWords = readonly string[] | null

/** More alternatives than this are no longer told apart. */
const mostWords = 48
/** A shorter text stands in nearly every line. */
const leastLength = 3

/** What two parts match, one right behind the other. */
export const joinExact = (a: Exact, b: Exact): Exact =>
  a === null || b === null || a.length * b.length > mostWords ? null : a.flatMap(one => b.map(other => one + other))

/** What one of two parts matches. */
export const eitherExact = (a: Exact, b: Exact): Exact =>
  a === null || b === null || a.length + b.length > mostWords ? null : [...a, ...b]

/** The words that a part needs, from all that it can match. */
export const neededOf = (exact: Exact, words: NeededWords): NeededWords =>
  words ?? (exact !== null && lengthOf(exact) >= leastLength ? exact : null)

/** Of what two parts need, what rules out more. */
export const betterWords = (a: NeededWords, b: NeededWords): NeededWords =>
  a === null || (b !== null && lengthOf(b) > lengthOf(a)) ? b : a

/** The words that a match of one of two parts needs. */
export const eitherWords = (a: NeededWords, b: NeededWords): NeededWords =>
  a === null || b === null || a.length + b.length > mostWords ? null : [...a, ...b]

const lengthOf = (words: readonly string[]): number => Math.min(...words.map(word => word.length))
