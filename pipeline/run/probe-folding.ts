import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Whether a folder takes names for the same that differ in case, or in how accents are composed, as on Windows, macOS and
 * USB sticks.
 *
 * @throws Error of the system where the folder cannot be written to
 */
export const foldsNames = async (folder: string): Promise<boolean> => {
  const name = `.probe-\u00e9-${process.pid}`
  const path = join(folder, name)
  const isThere = (other: string): Promise<boolean> =>
    stat(join(folder, other)).then(
      () => true,
      () => false,
    )
  await writeFile(path, '')
  try {
    return (await isThere(name.toUpperCase())) || (await isThere(name.normalize('NFD')))
  } finally {
    await rm(path, { force: true })
  }
}
