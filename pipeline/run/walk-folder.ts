import type { Dirent } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { DropError } from '../stages/read/drop-error.ts'
import type { FoundDrop } from './found-drop.ts'
import { type Listing, listFolder } from './list-folder.ts'
import { reasonOf } from './system-error.ts'

const sidecarEnding = '.meta.yaml'

/** A drop below a folder. */
export interface WalkedDrop {
  readonly drop: FoundDrop
  /** The real path of its file, where the walk shows it: not of links, and not of what cannot be read. */
  readonly real?: string
}

/**
 * The drops below a folder, in no particular order. Links to files inside the folder are followed, links to folders are
 * not (what they lead to is found in its own place); what leads out or nowhere, is no file, or cannot be named is a drop that
 * cannot be read.
 *
 * @param skip real path of a folder that is not walked into
 * @throws Error of the file system where `root` itself cannot be listed
 */
export const walkFolder = async (root: string, skip: string | null): Promise<WalkedDrop[]> => {
  const realRoot = await realpath(root)
  const found: WalkedDrop[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const nameOf = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
    const { entries, misnamed } = await list(root, folder, found)
    for (const name of misnamed.filter(each => !isNoDrop(each)))
      found.push(failed(nameOf(name), root, 'its name is not UTF-8: rename it'))
    const byName = new Map(entries.map(entry => [entry.name, entry]))
    for (const entry of entries) {
      if (isNoDrop(entry.name)) continue
      const name = nameOf(entry.name)
      if (entry.isDirectory()) {
        if (skip === null || (await realpath(join(root, name))) !== skip) pending.push(name)
      } else if (entry.name.endsWith(sidecarEnding)) {
        if (!byName.has(entry.name.slice(0, -sidecarEnding.length))) found.push(orphan(name, root))
      } else {
        const reason = await reasonAgainst(entry, name, root, realRoot)
        if (reason === isFolder) continue
        const sidecar = byName.get(`${entry.name}${sidecarEnding}`)
        const itsReason = sidecar && (await reasonAgainst(sidecar, `${name}${sidecarEnding}`, root, realRoot))
        if (reason !== null) found.push(failed(name, root, reason))
        else if (itsReason) found.push(failed(name, root, `its sidecar: ${itsReason}`))
        else
          found.push({ drop: { name, path: join(root, name) }, ...(entry.isFile() && { real: join(realRoot, name) }) })
      }
    }
  }
  return found
}

/** Whether a file or folder of this name is no drop. */
export const isNoDrop = (name: string): boolean => /^(?:[._]|README)/.test(name)

const list = async (root: string, folder: string, found: WalkedDrop[]): Promise<Listing> => {
  try {
    return await listFolder(join(root, folder))
  } catch (error) {
    if (folder === '') throw error
    found.push(failed(folder, root, `the folder cannot be listed: ${reasonOf(error)}`))
    return { entries: [], misnamed: [] }
  }
}

const isFolder = 'it is a folder'

/** Why an entry that is no folder is not to be read; `isFolder` for a link to one, null for a file. */
const reasonAgainst = async (entry: Dirent, name: string, root: string, realRoot: string): Promise<string | null> => {
  if (entry.isFile()) return null
  if (!entry.isSymbolicLink()) return notRegular
  try {
    const target = await realpath(join(root, name))
    if (!`${target}${sep}`.startsWith(realRoot + sep))
      return 'the link leads out of the input folder: copy the file into it'
    const status = await stat(target)
    if (status.isDirectory()) return isFolder
    return status.isFile() ? null : notRegular
  } catch (error) {
    return `the link leads nowhere: ${reasonOf(error)}`
  }
}

const notRegular = 'it is no regular file'

const failed = (name: string, root: string, message: string): WalkedDrop => ({
  drop: { name, path: join(root, name), failure: new DropError('unreadable', message) },
})

const orphan = (name: string, root: string): WalkedDrop => {
  const message = `a sidecar without its file: it is named after the whole file name, such as article.txt${sidecarEnding}`
  return { drop: { name, path: join(root, name), failure: new DropError('unsupported', message) } }
}
