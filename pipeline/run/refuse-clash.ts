import type { Drop } from '../stages/read/drop.ts'
import { DropError } from '../stages/read/drop-error.ts'
import { foldName, foldPath } from './fold-name.ts'
import type { FoundDrop } from './found-drop.ts'
import { createSeenNames } from './parts/seen-names.ts'

/** A drop, or an entry of one. */
export type ArticleName = Pick<Drop, 'name' | 'part'>

/**
 * Refuses articles whose records would stand in each other's way: entries of `a.txt.json` beside `a.txt`, whose record has the name
 * of their folder, and entries of a file that is called like a folder of drops. Without regard to case, so that every file system
 * gives the same. Where the output folds names, also the later one of `A.txt` and `a.txt`.
 *
 * @throws DropError `unsupported`
 */
export const createRefuseClash = (drops: readonly FoundDrop[], isFolding = false): ((article: ArticleName) => void) => {
  const folders = new Set(drops.flatMap(({ name }) => foldersOf(name)).map(foldName))
  // Of a million names only those are kept that may be in the way.
  const wanted = new Set<string>()
  for (const { name } of drops) for (const folder of [...foldersOf(name), name]) addRecordOf(folder, wanted)
  const inTheWay = new Set(drops.map(({ name }) => foldName(name)).filter(name => wanted.has(name)))
  const twins = isFolding ? findTwins(drops) : new Map<string, string>()
  return ({ name, part }) => {
    const twin = twins.get(name)
    if (twin !== undefined) throw refusal(`its record would take the place of that of ${twin}: ${foldingRemedy}`)
    const above = part === undefined ? foldersOf(name) : [...foldersOf(name), name]
    if (above.some(folder => inTheWay.has(recordOf(folder) ?? '')))
      throw refusal(
        'its records would stand in a folder named like the record of the file beside it: rename one of the two',
      )
    if (part !== undefined && folders.has(foldName(name)))
      throw refusal('its records would stand among those of the folder of its name: rename one of the two')
    if (above[0]?.toLowerCase() === '.readout')
      throw refusal('its records would stand among what Readout keeps of its runs: rename it')
  }
}

const foldingRemedy =
  'the file system of the output takes their names for the same: rename one of the two, or give another --out'

/** The names of later drops that a folding file system takes for that of an earlier one, with that one's. */
const findTwins = (drops: readonly FoundDrop[]): Map<string, string> => {
  const seen = createSeenNames()
  const later = drops.filter(({ name }) => seen.add(foldPath(name)))
  if (later.length === 0) return new Map()
  const wanted = new Set(later.map(({ name }) => foldPath(name)))
  const first = new Map<string, string>()
  for (const { name } of drops) {
    const folded = foldPath(name)
    if (wanted.has(folded) && !first.has(folded)) first.set(folded, name)
  }
  return new Map(later.map(({ name }) => [name, first.get(foldPath(name))!]))
}

/** The folders on the way to a file, outermost first. */
const foldersOf = (name: string): string[] => {
  const folders: string[] = []
  for (let end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) folders.push(name.slice(0, end))
  return folders
}

/** The folded name of the drop whose record would be called like this folder; undefined where none could be. */
const recordOf = (folder: string): string | undefined => /^(.+)\.(?:json|yaml)$/s.exec(foldName(folder))?.[1]

const addRecordOf = (folder: string, names: Set<string>): void => {
  const name = recordOf(folder)
  if (name !== undefined) names.add(name)
}

const refusal = (message: string): DropError => new DropError('unsupported', message)
