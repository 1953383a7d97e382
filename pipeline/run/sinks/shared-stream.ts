import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { isNameOf, nameOfShard, type SharedFile } from '../output-layout.ts'
import type { StateStore } from '../state/open-store.ts'
import { StopError } from '../stop-error.ts'
import { syncFolder } from '../write-file.ts'
import { createShardReader } from './shard-reader.ts'
import { isUntouched, type Shard, stampShard } from './shard-stamp.ts'
import { digestOf, type SharedPlace } from './shared-place.ts'

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

interface Known {
  readonly run: number
  /** The last run that gave its shards their names: what later ones wrote is not in them, wherever it was to stand. */
  readonly finished: number
  readonly shards: readonly Shard[]
}

/** Bytes that are gathered before they are written. */
const bufferBytes = 262_144

/**
 * A stream that goes on from what an earlier run wrote: while chunks come in the same order, nothing is written; from the first other
 * one on, a shard is written anew beside its place. Shards are renamed at the end: until then readers have those of the last run.
 *
 * @throws StopError where a folder stands in the place of a shard
 */
export const createSharedStream = async (
  out: string,
  file: SharedFile,
  store: Pick<StateStore, 'value' | 'putValue'>,
): Promise<SharedStream> => {
  const valueName = `shared ${file.stem}`
  const known = (store.value(valueName) ?? { run: 0, finished: 0, shards: [] }) as Known
  const run = known.run + 1
  store.putValue(valueName, { ...known, run })
  const header = Buffer.from(file.header)
  const nameOf = (shard: number): string => nameOfShard(file, shard)
  const pathOf = (shard: number): string => join(out, nameOf(shard))
  const partOf = (shard: number, ofRun: number): string => join(out, `.${nameOf(shard)}.${ofRun}.part`)
  const reader = createShardReader((shard, ofRun) => {
    const { name } = known.shards[shard] ?? { name: nameOf(shard) }
    const final = [pathOf(shard), ...(name === nameOf(shard) ? [] : [join(out, name)])]
    return ofRun === run ? final : [partOf(shard, ofRun), ...final]
  }, digestOf)
  await refuseFolder(out, nameOf(0))
  const untouched = await Promise.all(
    known.shards.map(async (shard, index) => shard.name === nameOf(index) && (await isUntouched(out, shard))),
  )
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
    const isInPlace = place[0] === nextShard && place[1] === nextOffset && place[4] <= known.finished
    return isInPlace && !isOpen && untouched[nextShard] === true
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
    for await (const bytes of reader.read(pathOf(shard), header.length, offset)) await put(bytes)
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
  const take = async ({ place, bytes }: FoundChunk): Promise<SharedPlace> => {
    if (bytes !== null) return append(bytes)
    await goTo(nextPlace(place[2]))
    offset += place[2]
    return place
  }
  const close = async (): Promise<void> => {
    await reader.close()
    await part?.close()
    part = null
  }
  const refuseTouched = async (): Promise<void> => {
    for (const [each, before] of known.shards.entries()) {
      if (each > shard || rewritten.has(each) || (await isUntouched(out, before))) continue
      throw new StopError(`${pathOf(each)} was changed while the run went on: run again, and it is made whole`)
    }
  }
  const finish = async (): Promise<void> => {
    await endShard()
    await close()
    await refuseTouched()
    for (const each of rewritten) await rename(partOf(each, run), pathOf(each))
    const shards = await Promise.all(Array.from({ length: shard + 1 }, (_, each) => stampShard(out, nameOf(each))))
    await removeOthers(out, file, new Set(shards.map(({ name }) => name)))
    await syncFolder(out)
    store.putValue(valueName, { run, finished: run, shards })
  }
  // One after the other: a flush may be asked for while a chunk is being written.
  const inTurn = pLimit(1)
  return {
    append: bytes => inTurn(append, bytes),
    take: chunk => inTurn(take, chunk),
    flush: () => inTurn(flush),
    finish: () => inTurn(finish),
    close: () => inTurn(close),
    holds: place => reader.holds(place),
    find: async place => {
      if (standsThere(place[2], place)) return { place, bytes: null }
      const bytes = await reader.find(place)
      return bytes === null ? null : { place, bytes }
    },
  }
}

/** Told at once: the file gets its name only at the end. */
const refuseFolder = async (out: string, name: string): Promise<void> => {
  const isFolder = await stat(join(out, name)).then(
    entry => entry.isDirectory(),
    () => false,
  )
  if (isFolder) throw new StopError(`${join(out, name)} cannot be written: it is a folder: give another --out`)
}

/** What runs that were killed left of shards, and shards of runs that had more of them, or cut them otherwise. */
const removeOthers = async (out: string, file: SharedFile, names: ReadonlySet<string>): Promise<void> => {
  for (const entry of await readdir(out, { withFileTypes: true })) {
    const [, unfinished] = /^\.(.+)\.\d+\.part$/s.exec(entry.name) ?? []
    const isIts = entry.isFile() && isNameOf(file, unfinished ?? entry.name)
    if (isIts && !names.has(entry.name)) await rm(join(out, entry.name), { force: true })
  }
}
