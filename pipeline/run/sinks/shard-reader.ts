import { type FileHandle, open } from 'node:fs/promises'
import type { SharedPlace } from './shared-place.ts'

/** Reads what earlier runs wrote of a shared file. */
export interface ShardReader {
  /** Whether a file is as long as a place needs. */
  holds(place: SharedPlace): Promise<boolean>
  /** The bytes at a place, where their digest is the one that was written; null where they are lost. */
  find(place: SharedPlace): Promise<Uint8Array | null>
  /** Bytes of a file, piece by piece. */
  read(path: string, from: number, to: number): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

const pieceBytes = 1_048_576
/** Files held open: neighbours stand in the same ones, and a system lends only so many. */
const mostOpen = 16

interface OpenFile {
  readonly handle: FileHandle
  readonly size: number
}

/**
 * A reader by the files in which a shard of some run may stand, likeliest first: one that was killed left it unfinished, or had
 * given it its name, and not yet told so.
 */
export const createShardReader = (
  filesOf: (shard: number, run: number) => readonly string[],
  digestOf: (bytes: Uint8Array) => string,
): ShardReader => {
  // In the order of their last use. A handle waits for what is under way before it closes.
  const files = new Map<string, Promise<OpenFile | null>>()
  const openOnce = (path: string): Promise<OpenFile | null> => {
    const opened = files.get(path) ?? openSized(path)
    files.delete(path)
    files.set(path, opened)
    for (const [oldest, file] of files) {
      if (files.size <= mostOpen) break
      files.delete(oldest)
      void file.then(closed => closed?.handle.close())
    }
    return opened
  }
  const readAt = async (path: string, [, offset, length]: SharedPlace): Promise<Uint8Array | null> => {
    const file = await openOnce(path)
    if (file === null || file.size < offset + length) return null
    const bytes = Buffer.alloc(length)
    const { bytesRead } = await file.handle.read(bytes, 0, length, offset)
    return bytesRead === length ? bytes : null
  }
  return {
    holds: async place => {
      for (const path of filesOf(place[0], place[4])) {
        if (((await openOnce(path))?.size ?? 0) >= place[1] + place[2]) return true
      }
      return false
    },
    find: async place => {
      for (const path of filesOf(place[0], place[4])) {
        const bytes = await readAt(path, place)
        if (bytes !== null && digestOf(bytes) === place[3]) return bytes
      }
      return null
    },
    async *read(path, from, to) {
      for (let at = from; at < to; ) {
        const file = await openOnce(path)
        const piece = Buffer.alloc(Math.min(pieceBytes, to - at))
        const { bytesRead = 0 } = (await file?.handle.read(piece, 0, piece.length, at)) ?? {}
        if (bytesRead === 0) throw new Error(`${path} was changed while it was read`)
        yield piece.subarray(0, bytesRead)
        at += bytesRead
      }
    },
    close: async () => {
      for (const opened of files.values()) await (await opened)?.handle.close()
      files.clear()
    },
  }
}

const openSized = async (path: string): Promise<OpenFile | null> => {
  try {
    const handle = await open(path, 'r')
    return { handle, size: (await handle.stat()).size }
  } catch {
    return null
  }
}
