import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { DropError } from '../stages/read/drop-error.ts'
import type { FoundDrop } from './found-drop.ts'
import { reasonOf } from './system-error.ts'

const sidecarEnding = '.meta.yaml'

/**
 * The drops below a folder, in no particular order. Links to files inside the folder are followed, links to folders are
 * not (what they lead to is found in its own place); links that lead out or nowhere are drops that cannot be read.
 *
 * @param skip real path of a folder that is not walked into
 * @throws Error of the file system where `root` itself cannot be listed
 */
export const walkFolder = async (root: string, skip: string | null): Promise<FoundDrop[]> => {
  const realRoot = await realpath(root)
  const found: FoundDrop[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = await list(root, folder, found)
    const names = new Set(entries.map(({ name }) => name))
    for (const entry of entries) {
      if (isNoDrop(entry.name)) continue
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      const path = join(root, name)
      if (entry.isDirectory()) {
        if (skip === null || (await realpath(path)) !== skip) pending.push(name)
      } else if (entry.name.endsWith(sidecarEnding)) {
        if (!names.has(entry.name.slice(0, -sidecarEnding.length))) found.push(orphan(name, path))
      } else if (entry.isSymbolicLink()) found.push(...(await followLink(name, path, realRoot)))
      else if (entry.isFile()) found.push({ name, path })
      else found.push({ name, path, failure: new DropError('unreadable', 'it is no regular file') })
    }
  }
  return found
}

const isNoDrop = (name: string): boolean => /^(?:[._]|README)/.test(name)

const list = async (root: string, folder: string, found: FoundDrop[]): Promise<Dirent[]> => {
  try {
    return await readdir(join(root, folder), { withFileTypes: true })
  } catch (error) {
    if (folder === '') throw error
    const message = `the folder cannot be listed: ${reasonOf(error)}`
    found.push({ name: folder, path: join(root, folder), failure: new DropError('unreadable', message) })
    return []
  }
}

const followLink = async (name: string, path: string, realRoot: string): Promise<FoundDrop[]> => {
  const failed = (message: string): FoundDrop[] => [{ name, path, failure: new DropError('unreadable', message) }]
  try {
    const target = await realpath(path)
    if (!target.startsWith(realRoot + sep))
      return failed('the link leads out of the input folder: copy the file into it')
    return (await stat(target)).isFile() ? [{ name, path }] : []
  } catch (error) {
    return failed(`the link leads nowhere: ${reasonOf(error)}`)
  }
}

const orphan = (name: string, path: string): FoundDrop => {
  const message = `a sidecar without its file: it is named after the whole file name, such as article.txt${sidecarEnding}`
  return { name, path, failure: new DropError('unsupported', message) }
}
