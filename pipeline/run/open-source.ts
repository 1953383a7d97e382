import type { Drop } from '../stages/read/drop.ts'
import type { Limits } from '../stages/read/limits.ts'
import { formOf } from '../stages/read/media-type.ts'
import { isGzip } from '../stages/read/unpack.ts'
import type { FoundDrop } from './found-drop.ts'
import { loadDrop, loadSidecar } from './load-drop.ts'
import { collectBytes } from './parts/collect-bytes.ts'
import { sniffedBytes, sniffType } from './sniff-type.ts'
import { peekStream, streamFile, streamStandardInput, unpackStream } from './stream-bytes.ts'

/** A drop before it is read. */
export interface Source {
  readonly mediaType: string
  readonly isPacked: boolean
  /** Of a file that holds articles, its bytes; null where the drop is one article. */
  readonly bytes: AsyncIterable<Uint8Array> | null
  /** Of one article all that is known, its content too; of others the content is empty. */
  readonly drop: Drop
}

/**
 * Finds out what a drop is, by its name or its media type; of standard input, by how it begins. One article is loaded, a file of
 * them only opened.
 *
 * @param type the media type, where a caller says it
 * @throws DropError `unsupported`, `unreadable`, `too-large`, `malformed` (the sidecar)
 */
export const openSource = async (drop: FoundDrop | Drop, type: string | undefined, limits: Limits): Promise<Source> => {
  if ('content' in drop) {
    const { holdsParts, ...form } = formOf(drop.name, drop.mediaType)
    return { ...form, bytes: holdsParts ? inMemory(drop.content) : null, drop }
  }
  const { name, path } = drop
  if (path === null || type !== undefined) return openUnnamed(drop, type, limits)
  const { holdsParts, ...form } = formOf(name)
  if (!holdsParts) return { ...form, bytes: null, drop: await loadDrop(name, path, limits.maxBytes) }
  return { ...form, bytes: streamFile(path), drop: { name, content: '', ...(await sidecarOf(drop)) } }
}

const openUnnamed = async (drop: FoundDrop, type: string | undefined, limits: Limits): Promise<Source> => {
  let { top, bytes } = await peekStream(
    drop.path === null ? streamStandardInput() : streamFile(drop.path),
    sniffedBytes,
  )
  const isPacked = isGzip(top)
  if (isPacked) ({ top, bytes } = await peekStream(unpackStream(bytes, limits), sniffedBytes))
  const { mediaType, holdsParts } = formOf(drop.name, type ?? sniffType(top) ?? 'text/plain')
  const common = { name: drop.name, mediaType, ...(await sidecarOf(drop)) }
  const source = { mediaType, isPacked: false }
  if (holdsParts) return { ...source, bytes, drop: { ...common, content: '' } }
  const content = await collectBytes(bytes, isPacked ? limits.maxUnpacked : limits.maxBytes)
  return { ...source, bytes: null, drop: { ...common, content } }
}

const sidecarOf = async ({ name, path }: FoundDrop): Promise<Pick<Drop, 'stated'>> => {
  const stated = path === null ? null : await loadSidecar(`${name}.meta.yaml`, `${path}.meta.yaml`)
  return stated === null ? {} : { stated }
}

async function* inMemory(content: Uint8Array | string): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? Buffer.from(content) : content
}
