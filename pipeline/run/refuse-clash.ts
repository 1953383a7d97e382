import type { Drop } from '../stages/read/drop.ts'
import { DropError } from '../stages/read/drop-error.ts'
import type { FoundDrop } from './found-drop.ts'

/**
 * Refuses the entries of `a.txt.json` beside `a.txt`: the folder of their records would have the name of its record. Without
 * regard to case, so that every file system gives the same.
 *
 * @throws DropError `unsupported`
 */
export const createRefuseClash = (drops: readonly FoundDrop[]): ((drop: Drop) => void) => {
  const names = new Set(drops.map(({ name }) => name.toLowerCase()))
  return ({ name: file, part }) => {
    const beside = /^(.+)\.(?:json|yaml)$/s.exec(file.toLowerCase())?.[1]
    if (part === undefined || beside === undefined || !names.has(beside)) return
    throw new DropError(
      'unsupported',
      'its records would stand in a folder named like the record of the file beside it: rename one of the two',
    )
  }
}
