import { type FileHandle, open } from 'node:fs/promises'
import type { SharedPlace } from './shared-stream.ts'

/** Reads what earlier runs wrote of a shared file. */
export interface ShardReader {
  holds(place: SharedPlace): Promise<boolean>
  /** The bytes at a place, whatever they are by now; null where there are none. */
  find(place: SharedPlace): Promise<Uint8Array | null>
  /** Bytes of a finished shard, piece by piece. */
  read(shard: number, from: number, to: number): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

const pieceBytes = 1_048_576

/**
 * A reader by the names of unfinished and finished shards. A run that was killed left its shards unfinished: they are looked for
 * first.
 */
export const createShardReader = (
  partOf: (shard: number, run: number) => string,
  finalOf: (shard: number) => string,
): ShardReader => {
  const handles = new Map<string, Promise<{ handle: FileHandle; size: number } | null>>()
  const openOnce = (path: string) => {
    const opened = handles.get(path) ?? openSized(path)
    handles.set(path, opened)
    return opened
  }
  const fileOf = async ([shard, , , , run]: SharedPlace) =>
    (await openOnce(partOf(shard, run))) ?? (await openOnce(finalOf(shard)))
  const holds = async (place: SharedPlace): Promise<boolean> =>
    ((await fileOf(place))?.size ?? 0) >= place[1] + place[2]
  return {
    holds,
    find: async place => {
      if (!(await holds(place))) return null
      const { handle } = (await fileOf(place))!
      const bytes = Buffer.alloc(place[2])
      const { bytesRead } = await handle.read(bytes, 0, place[2], place[1])
      return bytesRead === place[2] ? bytes : null
    },
    async *read(shard, from, to) {
      const file = await openOnce(finalOf(shard))
      for (let at = from; at < to; ) {
        const piece = Buffer.alloc(Math.min(pieceBytes, to - at))
        const { bytesRead = 0 } = (await file?.handle.read(piece, 0, piece.length, at)) ?? {}
        if (bytesRead === 0) throw new Error(`${finalOf(shard)} was changed while it was read`)
        yield piece.subarray(0, bytesRead)
        at += bytesRead
      }
    },
    close: async () => {
      for (const opened of handles.values()) await (await opened)?.handle.close()
      handles.clear()
    },
  }
}

const openSized = async (path: string): Promise<{ handle: FileHandle; size: number } | null> => {
  try {
    const handle = await open(path, 'r')
    return { handle, size: (await handle.stat()).size }
  } catch {
    return null
  }
}
