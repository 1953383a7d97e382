import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isPartOfFile } from './write-file.ts'

/** Removes what writes of files were broken off at, in a folder and all below it; one folder's names in memory at a time. */
export const removeParts = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await removeParts(path)
    else if (isPartOfFile(entry.name)) await rm(path, { force: true })
  }
}
