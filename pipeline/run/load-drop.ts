import type { Drop } from '../stages/read/drop.ts'
import { DropError } from '../stages/read/drop-error.ts'
import type { Limits } from '../stages/read/limits.ts'
import { refuseTooLarge } from '../stages/read/refuse-too-large.ts'
import type { StatedFacts } from '../stages/read/stated-facts.ts'
import type { Fields } from './parts/fields/field-names.ts'
import { readBounded } from './read-bounded.ts'
import { reasonOf } from './system-error.ts'

/** What a caller says of all drops of a run. */
export interface DropOptions {
  readonly date?: string
  readonly url?: string
  readonly limits?: Partial<Limits>
  /** The media type of all, whatever their names tell. */
  readonly type?: string
  /** Which fields of an entry hold what, where a file of entries has other names than the usual ones. */
  readonly fields?: Fields
}

/**
 * The bytes of a file that holds one article, with its sidecar where it has one. Its size is looked at first.
 *
 * @throws DropError `too-large`, `unreadable`, `malformed` (the sidecar)
 */
export const loadDrop = async (name: string, path: string, maxBytes: number): Promise<Drop> => {
  const content = await readBytes(path, maxBytes)
  const stated = await loadSidecar(`${name}.meta.yaml`, `${path}.meta.yaml`)
  return { name, content, ...(stated && { stated }) }
}

const readBytes = async (path: string, maxBytes: number): Promise<Uint8Array> => {
  try {
    return await readBounded(path, bytes => refuseTooLarge(bytes, maxBytes))
  } catch (error) {
    if (error instanceof DropError) throw error
    throw new DropError('unreadable', `it cannot be read: ${reasonOf(error)}`, { cause: error })
  }
}

/**
 * What the file `<name>.meta.yaml` beside a drop states; null where there is none.
 *
 * @throws DropError `unreadable`, `too-large`, `malformed`
 */
export const loadSidecar = async (name: string, path: string): Promise<StatedFacts | null> => {
  let text: string
  try {
    text = Buffer.from(await readBounded(path, refuseSidecar)).toString()
  } catch (error) {
    // A name that leaves no room for the ending of a sidecar has none.
    if (error instanceof Error && 'code' in error && /^(?:ENOENT|ENAMETOOLONG)$/.test(String(error.code))) return null
    if (error instanceof DropError) throw new DropError(error.code, `its sidecar ${name}: ${error.message}`)
    throw new DropError('unreadable', `its sidecar ${name} cannot be read: ${reasonOf(error)}`, { cause: error })
  }
  // Imported here: most drops have no sidecar, and its shape brings zod and yaml with it.
  const { readSidecar } = await import('../stages/read/read-sidecar.ts')
  return readSidecar(name, text)
}

const sidecarBytes = 1_000_000

const refuseSidecar = (bytes: number): void => {
  if (bytes > sidecarBytes) throw new DropError('too-large', 'it has more than 1 MB, and should hold a few lines')
}
