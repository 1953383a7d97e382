import { createHash } from 'node:crypto'
import { type FileHandle, lstat, mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'

/** What a file is written from: as a whole, or piece by piece. */
export type FileContent = string | Uint8Array | AsyncIterable<string | Uint8Array>

/**
 * Writes a file whole or not at all: beside its place under a hidden name, flushed to the disk, then renamed. Folders
 * on the way are made. What stood there before stays until the rename; a link that stood there is replaced, not followed.
 */
export const writeWhole = async (path: string, content: FileContent): Promise<void> => {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const part = join(folder, partOf(basename(path)))
  try {
    const file = await openNew(part)
    try {
      await writeFile(file, content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Short, whatever the name: file systems take 255 bytes. */
const partOf = (name: string): string =>
  `.${createHash('sha256').update(name).digest('hex').slice(0, 16)}.${process.pid}.part`

/** Whether a name is one under which `writeWhole` writes: where no process is at work, a write that was broken off. */
export const isPartOfFile = (name: string): boolean => /^\.[0-9a-f]{16}\.\d+\.part$/.test(name)

/** Flushes the names in a folder to the disk, where its file system can: until then a power failure may undo a rename. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

/** What a run that was killed left there, or a link, goes: nothing is written through it. */
const openNew = async (path: string): Promise<FileHandle> => {
  await rm(path, { force: true })
  return open(path, 'wx')
}

/** Writes files below one folder and nowhere else; `name` has forward slashes. */
export type WriteBelow = (name: string, content: FileContent) => Promise<void>

/**
 * A `writeWhole` for one folder.
 *
 * @throws Error with the code `ELEAVES` where a link below the folder leads out of it
 */
export const createWriteBelow = (root: string): WriteBelow => {
  const known = new Map<string, Promise<void>>()
  return async (name, content) => {
    const path = join(root, name)
    const folder = dirname(path)
    let checked = known.get(folder)
    if (checked === undefined) {
      checked = refuseLeaving(root, folder)
      known.set(folder, checked)
    }
    await checked
    await writeWhole(path, content)
  }
}

/** Folder by folder, for what is not there yet would be made behind a link that leads out. */
const refuseLeaving = async (root: string, folder: string): Promise<void> => {
  await mkdir(root, { recursive: true })
  const realRoot = await realpath(root)
  let path = root
  for (const step of relative(root, folder).split(sep)) {
    path = join(path, step)
    const isLink = await lstat(path).then(
      entry => entry.isSymbolicLink(),
      () => false,
    )
    if (step !== '..' && (!isLink || `${await realpath(path)}${sep}`.startsWith(`${realRoot}${sep}`))) continue
    throw Object.assign(new Error(`${path} leads out of ${root}`), { code: 'ELEAVES', syscall: 'open' })
  }
}
