import { findSimilarity } from './compare-sketches.ts'
import type { Sketch, WholeSketch } from './sketch.ts'
import { createSketchStore } from './sketch-store.ts'

/** Where an article stands: what a copy of it names. */
export interface CopyPlace {
  readonly file: string
  readonly part?: string
  readonly id: string
}

/** The article that another one of the run is a copy of. `similarity` is 1 where the words are the same. */
export interface Copy {
  readonly kind: 'duplicate' | 'reprint'
  /** The first of all its copies. */
  readonly of: CopyPlace
  /** Share of the shorter one's wording that the nearest copy has, to two places. */
  readonly similarity: number
}

/** Finds articles that a run has met before. */
export interface CopyFinder {
  /** What an article is a copy of among those that were asked about before; null where it is the first, or has no running text. */
  find(sketch: WholeSketch | null, place: CopyPlace): Copy | null
  /** How many articles have been forgotten because too many came after them. */
  forgotten(): number
}

/** So many articles are remembered: 25 megabytes, where there are so many. */
const mostRemembered = 32_768

interface Known {
  readonly whole: number
  readonly place: CopyPlace
  /** What it is itself a copy of. */
  readonly copy: Copy | null
}

/** A finder that has met nothing. `capacity`, a power of two, is how many articles it remembers. */
export const createCopyFinder = (capacity = mostRemembered): CopyFinder => {
  const store = createSketchStore(capacity)
  const known: Known[] = []
  const byWords = new Map<number, number>()
  let forgotten = 0
  const knownOf = (number: number): Known => known[number % capacity]!
  const remember = (sketch: WholeSketch, place: CopyPlace, copy: Copy | null): void => {
    const number = store.keep(sketch)
    if (number >= capacity) {
      byWords.delete(knownOf(number).whole)
      forgotten++
    }
    known[number % capacity] = { whole: sketch.whole, place, copy }
    byWords.set(sketch.whole, number)
  }
  const findNearest = (sketch: Sketch): Copy | null => {
    let nearest = -1
    let most = 0
    for (const number of store.findNear(sketch)) {
      const similarity = findSimilarity(sketch, store.sketchOf(number))
      if (similarity === null || similarity <= most) continue
      nearest = number
      most = similarity
    }
    if (nearest < 0) return null
    const { place, copy } = knownOf(nearest)
    return { kind: 'reprint', of: copy?.of ?? place, similarity: Math.round(most * 100) / 100 }
  }
  return {
    find: (sketch, place) => {
      if (sketch === null) return null
      const same = byWords.get(sketch.whole)
      if (same !== undefined) {
        const original = knownOf(same)
        return original.copy ?? { kind: 'duplicate', of: original.place, similarity: 1 }
      }
      const copy = findNearest(sketch)
      remember(sketch, place, copy)
      return copy
    },
    forgotten: () => forgotten,
  }
}
