import type { Record } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { readBodyWords } from './body-words.ts'
import { hashSequence, hashText, hashWhole } from './hash.ts'
import { shingleWords } from './thresholds.ts'

/** The wording of an article in a fixed number of bytes: enough to tell how much of it another one has. */
export interface Sketch {
  /** The smallest hashes of its shingles, ascending: a sample that any two articles draw alike (a bottom-k sketch). */
  readonly shingles: Uint32Array
  /** The same of the words in its people's names. */
  readonly names: Uint32Array
}

/** A sketch, and what tells whether all words are the same. */
export interface WholeSketch extends Sketch {
  /** A hash of all words in their order. */
  readonly whole: number
}

/** Shingles that are kept: of two articles of like length that share half of them, the share is then known to within 0.05. */
export const mostShingles = 128
/** Words of names that are kept. */
export const mostNames = 32

/** The sketch of an article by its running text; null where it has none. */
export const sketchArticle = (record: Pick<Record, 'text' | 'blocks' | 'people'>): WholeSketch | null => {
  const words = readBodyWords(record)
  if (words.length === 0) return null
  const shingles = new Uint32Array(Math.max(0, words.length - shingleWords + 1))
  for (let i = 0; i < shingles.length; i++) shingles[i] = hashSequence(words, i, i + shingleWords)
  const names = record.people.flatMap(({ name }) => fold(name).split(/[ .-]+/))
  return {
    whole: hashWhole(words),
    shingles: smallest(shingles, mostShingles),
    names: smallest(Uint32Array.from(names, hashText), mostNames),
  }
}

const smallest = (hashes: Uint32Array, most: number): Uint32Array => {
  hashes.sort()
  let kept = 0
  for (let i = 0; i < hashes.length && kept < most; i++) {
    if (kept === 0 || hashes[i] !== hashes[kept - 1]) hashes[kept++] = hashes[i]!
  }
  return hashes.slice(0, kept)
}
