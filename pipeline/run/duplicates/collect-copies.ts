import type { RunReport } from '../run-report.ts'
import { type Copy, type CopyPlace, createCopyFinder } from './find-copies.ts'
import type { WholeSketch } from './sketch.ts'

/** So many copies are told, the rest counted. */
const mostTold = 1000

/** Finds the copies among the articles of a run, and tells of them. */
export interface CopyCollector {
  /** What the article is a copy of; null where it is the first. Articles are shown in the order of the run: the first of all copies is the original. */
  find(sketch: WholeSketch | null, place: CopyPlace): Copy | null
  report(): Pick<RunReport, 'duplicates' | 'forgotten'> & { readonly counts: { duplicates: number; reprints: number } }
}

/** A collector for one run. */
export const collectCopies = (finder = createCopyFinder()): CopyCollector => {
  const told: RunReport['duplicates'][number][] = []
  const counts = { duplicates: 0, reprints: 0 }
  return {
    find: (sketch, place) => {
      const copy = finder.find(sketch, place)
      if (copy === null) return null
      const { kind, similarity } = copy
      counts[`${kind}s`]++
      if (told.length < mostTold) {
        const { id: _, ...of } = copy.of
        const { file, part } = place
        told.push({ file, ...(part !== undefined && { part }), kind, of, similarity })
      }
      return copy
    },
    report: () => {
      const forgotten = finder.forgotten()
      return { counts, duplicates: told, ...(forgotten > 0 && { forgotten }) }
    },
  }
}
