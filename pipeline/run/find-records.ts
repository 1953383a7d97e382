import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { StopError } from './stop-error.ts'
import { reasonOf } from './system-error.ts'

/** Files that hold a record, or one a line. */
export const recordEnding = /\.(?:json|ya?ml|ndjson(?:\.gz)?)$/

/** Files that hold a record a line. */
export const linesEnding = /\.ndjson(?:\.gz)?$/

/** A file that may hold a record. One that was named itself must hold one. */
export interface FoundRecord {
  readonly path: string
  readonly isNamed: boolean
}

/**
 * The `.json`, `.yaml` and `.ndjson` files of the paths and of the folders below them, or those of another ending, in the order of their
 * paths. Names that start with a dot (`.readout`) are passed over.
 *
 * @throws StopError where a path does not exist
 */
export const findRecords = async (paths: readonly string[], ending = recordEnding): Promise<FoundRecord[]> => {
  const found = await Promise.all(
    paths.map(async path => {
      try {
        const isFolder = (await stat(path)).isDirectory()
        return isFolder
          ? (await filesBelow(path, ending)).map(file => ({ path: file, isNamed: false }))
          : [{ path, isNamed: true }]
      } catch (error) {
        throw new StopError(`${path}: ${reasonOf(error)}`)
      }
    }),
  )
  return found.flat()
}

const filesBelow = async (folder: string, ending: RegExp): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const visible = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
  const found = await Promise.all(
    visible.map(async entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path, ending)
      return ending.test(entry.name) ? [path] : []
    }),
  )
  return found.flat()
}
