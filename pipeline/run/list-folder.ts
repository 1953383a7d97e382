import { isUtf8 } from 'node:buffer'
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'

/** What stands in a folder. */
export interface Listing {
  readonly entries: readonly Dirent[]
  /** Names that are not UTF-8, which no path leads to: their other bytes as "%FF". */
  readonly misnamed: readonly string[]
}

/** Lists a folder. Throws as the file system does. */
export const listFolder = async (path: string): Promise<Listing> => {
  const entries = await readdir(path, { withFileTypes: true })
  if (!entries.some(({ name }) => name.includes('\ufffd'))) return { entries, misnamed: [] }
  const names = await readdir(path, { encoding: 'buffer' })
  const wellNamed = new Set(names.filter(name => isUtf8(name)).map(String))
  return {
    entries: entries.filter(({ name }) => wellNamed.delete(name)),
    misnamed: names.filter(name => !isUtf8(name)).map(escapeBytes),
  }
}

const escapeBytes = (name: Uint8Array): string =>
  Array.from(name, byte => (byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`)).join('')
