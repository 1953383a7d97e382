import { mostNames, mostShingles, type Sketch } from './sketch.ts'

/** The sketches of the last articles, each under the number that it was given. */
export interface SketchStore {
  /** Keeps a sketch and returns its number, counted from 0; the oldest goes where the store is full. */
  keep(sketch: Sketch): number
  /** A kept sketch. */
  sketchOf(number: number): Sketch
  /** Numbers of kept articles that share any of the sketch's smallest shingles, ascending. */
  findNear(sketch: Sketch): number[]
}

/**
 * Shingles by which an article can be found. Two articles that share a third of their shingles have, on average, five of the
 * sixteen in common, and none in one case of a hundred.
 */
const keys = 16
/** Places in the table a key: with two, later articles take the place of one key in three. */
const slotsPerKey = 2

/**
 * A store of 640 bytes an article and 128 more for the table, taken from the system as it fills.
 * `capacity` is a power of two.
 */
export const createSketchStore = (capacity: number): SketchStore => {
  const shingles = new Uint32Array(capacity * mostShingles)
  const names = new Uint32Array(capacity * mostNames)
  const shingleCounts = new Uint8Array(capacity)
  const nameCounts = new Uint8Array(capacity)
  const table = new Uint32Array(capacity * keys * slotsPerKey)
  let kept = 0
  const isKept = (number: number): boolean => number >= 0 && number >= kept - capacity
  return {
    keep: sketch => {
      const slot = kept % capacity
      shingles.set(sketch.shingles, slot * mostShingles)
      names.set(sketch.names, slot * mostNames)
      shingleCounts[slot] = sketch.shingles.length
      nameCounts[slot] = sketch.names.length
      for (const key of sketch.shingles.subarray(0, keys)) table[key % table.length] = kept + 1
      return kept++
    },
    sketchOf: number => {
      const slot = number % capacity
      return {
        shingles: view(shingles, slot * mostShingles, shingleCounts[slot]!),
        names: view(names, slot * mostNames, nameCounts[slot]!),
      }
    },
    findNear: sketch => {
      const found = new Set<number>()
      for (const key of sketch.shingles.subarray(0, keys)) {
        const number = table[key % table.length]! - 1
        if (isKept(number)) found.add(number)
      }
      return [...found].sort((a, b) => a - b)
    },
  }
}

const view = (array: Uint32Array, from: number, length: number): Uint32Array => array.subarray(from, from + length)
