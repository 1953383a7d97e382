import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: beside its place under a hidden name, flushed to the disk, then renamed. Folders
 * on the way are made. What stood there before stays until the rename.
 */
export const writeWhole = async (path: string, content: string): Promise<void> => {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const part = join(folder, `.${basename(path)}.${process.pid}.part`)
  try {
    const file = await open(part, 'w')
    try {
      await file.writeFile(content)
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
