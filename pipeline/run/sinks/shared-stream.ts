import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SharedFile } from '../output-layout.ts'
import type { StateStore } from '../state/open-store.ts'
import { createShardReader } from './shard-reader.ts'

/** Where a chunk stands: shard, offset, length, digest, and the run that wrote it, by number. */
export type SharedPlace = readonly [shard: number, offset: number, length: number, digest: string, run: number]

/** A chunk that an earlier run wrote: its bytes, or null where it stands already where it is to stand. */
export interface FoundChunk {
  readonly place: SharedPlace
  readonly bytes: Uint8Array | null
}

/** One file that all records share, or its shards. */
export interface SharedStream {
  holds(place: SharedPlace): Promise<boolean>
  /** The chunk at a place; null where it is lost. */
  find(place: SharedPlace): Promise<FoundChunk | null>
  /** The found chunk as the next one of the stream. */
  take(chunk: FoundChunk): Promise<SharedPlace>
  append(bytes: Uint8Array): Promise<SharedPlace>
  flush(): Promise<void>
  finish(): Promise<void>
  close(): Promise<void>
}

/** A finished shard as it was left, so that one that was touched since is not taken for it. */
export interface Shard {
  readonly name: string
  readonly size: number
  readonly mtimeMs: number
  readonly ino: number
}

interface Known {
  readonly run: number
  readonly shards: readonly Shard[]
}

/** Bytes that are gathered before they are written. */
const bufferBytes = 262_144

/**
 * A stream that goes on from what an earlier run wrote: while chunks come in the same order, nothing is written; from the first other
 * one on, a shard is written anew beside its place. Shards are renamed at the end: until then readers have those of the last run.
 */
export const createSharedStream = async (
  out: string,
  file: SharedFile,
  store: Pick<StateStore, 'value' | 'putValue'>,
): Promise<SharedStream> => {
  const valueName = `shared ${file.nameOf(0)}`
  const known = (store.value(valueName) ?? { run: 0, shards: [] }) as Known
  const run = known.run + 1
  store.putValue(valueName, { ...known, run })
  const header = Buffer.from(file.header)
  const partOf = (shard: number, ofRun: number): string => join(out, `.${file.nameOf(shard)}.${ofRun}.part`)
  const finalOf = (shard: number): string => join(out, known.shards[shard]?.name ?? file.nameOf(shard))
  const reader = createShardReader(partOf, finalOf)
  const untouched = await Promise.all(known.shards.map(shard => isUntouched(join(out, shard.name), shard)))
  const rewritten = new Set<number>()
  let shard = 0
  let offset = header.length
  let part: FileHandle | null = null
  let buffered: Uint8Array[] = []
  let bufferedBytes = 0

  /** Where a chunk of this length goes. */
  const nextPlace = (length: number): readonly [number, number] =>
    offset > header.length && offset + length > file.splitBytes ? [shard + 1, header.length] : [shard, offset]
  const standsThere = (length: number, place: SharedPlace): boolean => {
    const [nextShard, nextOffset] = nextPlace(length)
    const isOpen = nextShard === shard && part !== null
    const isSame = place[0] === nextShard && place[1] === nextOffset
    return (
      isSame && !isOpen && untouched[nextShard] === true && known.shards[nextShard]!.name === file.nameOf(nextShard)
    )
  }
  const flush = async (): Promise<void> => {
    if (part === null || buffered.length === 0) return
    const bytes = Buffer.concat(buffered)
    buffered = []
    bufferedBytes = 0
    await part.appendFile(bytes)
  }
  const put = async (bytes: Uint8Array): Promise<void> => {
    buffered.push(bytes)
    bufferedBytes += bytes.length
    if (bufferedBytes >= bufferBytes) await flush()
  }
  const openPart = async (): Promise<void> => {
    await mkdir(out, { recursive: true })
    part = await open(partOf(shard, run), 'w')
    rewritten.add(shard)
    await put(header)
    if (offset > header.length) for await (const bytes of reader.read(shard, header.length, offset)) await put(bytes)
  }
  const endShard = async (): Promise<void> => {
    if (part === null && (untouched[shard] !== true || known.shards[shard]!.size !== offset)) await openPart()
    await flush()
    await part?.sync()
    await part?.close()
    part = null
  }
  const goTo = async (place: readonly [number, number]): Promise<void> => {
    if (place[0] === shard) return
    await endShard()
    shard = place[0]
    offset = place[1]
  }
  const append = async (bytes: Uint8Array): Promise<SharedPlace> => {
    await goTo(nextPlace(bytes.length))
    if (part === null) await openPart()
    const place = [shard, offset, bytes.length, digestOf(bytes), run] as const
    await put(bytes)
    offset += bytes.length
    return place
  }
  const close = async (): Promise<void> => {
    await reader.close()
    await part?.close()
    part = null
  }
  return {
    append,
    flush,
    close,
    holds: place => reader.holds(place),
    find: async place => {
      if (standsThere(place[2], place)) return { place, bytes: null }
      const bytes = await reader.find(place)
      return bytes === null || digestOf(bytes) !== place[3] ? null : { place, bytes }
    },
    take: async ({ place, bytes }) => {
      if (bytes !== null) return append(bytes)
      await goTo(nextPlace(place[2]))
      offset += place[2]
      return place
    },
    finish: async () => {
      await endShard()
      await close()
      for (const each of rewritten) await rename(partOf(each, run), join(out, file.nameOf(each)))
      const shards = await Promise.all(
        Array.from({ length: shard + 1 }, (_, each) => stampShard(out, file.nameOf(each))),
      )
      const names = new Set(shards.map(({ name }) => name))
      for (const { name } of known.shards) if (!names.has(name)) await rm(join(out, name), { force: true })
      await removeParts(out, file)
      store.putValue(valueName, { run, shards })
    },
  }
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 16)

const stampShard = async (out: string, name: string): Promise<Shard> => {
  const { size, mtimeMs, ino } = await stat(join(out, name))
  return { name, size, mtimeMs, ino }
}

const isUntouched = (path: string, shard: Shard): Promise<boolean> =>
  stat(path).then(
    ({ size, mtimeMs, ino }) => size === shard.size && mtimeMs === shard.mtimeMs && ino === shard.ino,
    () => false,
  )

/** What runs that were killed left of shards. */
const removeParts = async (out: string, file: SharedFile): Promise<void> => {
  const [stem = ''] = file.nameOf(0).split(/(?:-\d+)?\./)
  for (const name of await readdir(out)) {
    if (name.startsWith(`.${stem}`) && /\.\d+\.part$/.test(name)) await rm(join(out, name), { force: true })
  }
}
