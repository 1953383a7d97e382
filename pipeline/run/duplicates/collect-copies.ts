import type { Record } from '../../record/record.ts'
import type { RunReport } from '../run-report.ts'
import { createCopyFinder } from './find-copies.ts'
import { markCopy } from './mark-copy.ts'

/** So many copies are told, the rest counted. */
const mostTold = 1000

/** Marks the copies among the articles of a run, and tells of them. */
export interface CopyCollector {
  /** The record with what it is a copy of. Articles are shown in the order of the run: the first of all copies is the original. */
  mark(record: Record): Record
  report(): Pick<RunReport, 'duplicates' | 'forgotten'> & { readonly counts: { duplicates: number; reprints: number } }
}

/** A collector for one run. */
export const collectCopies = (finder = createCopyFinder()): CopyCollector => {
  const told: RunReport['duplicates'][number][] = []
  const counts = { duplicates: 0, reprints: 0 }
  return {
    mark: record => {
      const copy = finder.find(record)
      if (copy === null) return record
      const { kind, similarity } = copy
      counts[`${kind}s`]++
      if (told.length < mostTold) {
        const { id: _, ...of } = copy.of
        const { file, part } = record.source
        told.push({ file, ...(part !== undefined && { part }), kind, of, similarity })
      }
      return markCopy(record, copy)
    },
    report: () => {
      const forgotten = finder.forgotten()
      return { counts, duplicates: told, ...(forgotten > 0 && { forgotten }) }
    },
  }
}
