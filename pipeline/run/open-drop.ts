import type { Article } from '../layers/article.ts'
import type { Drop } from '../stages/read/drop.ts'
import { DropError } from '../stages/read/drop-error.ts'
import { defaultLimits } from '../stages/read/limits.ts'
import { formOf } from '../stages/read/media-type.ts'
import type { Read } from '../stages/read/read-article.ts'
import type { FoundDrop } from './found-drop.ts'
import { type DropOptions, loadDrop, loadSidecar } from './load-drop.ts'
import { findReader } from './parts/find-reader.ts'
import type { Entry, Part } from './parts/part.ts'
import { createNamePart } from './parts/part-ids.ts'
import { streamFile, unpackStream } from './stream-bytes.ts'

/** An article of a drop, or an entry of it that gave none. */
export type Opened =
  | { readonly article: Article }
  | { readonly number: number; readonly part: string; readonly failure: DropError }

/**
 * The articles of a drop, in its order: one for a text or a page, as many as it has for a file of entries. Nothing is opened
 * before the first is asked for, and no more than one entry is in memory.
 *
 * @throws DropError where the drop, or all that is left of it, cannot be read
 */
export async function* openDrop(drop: FoundDrop | Drop, read: Read, options: DropOptions = {}): AsyncGenerator<Opened> {
  const isInMemory = 'content' in drop
  if (!isInMemory && drop.failure) throw drop.failure
  const { mediaType, isPacked, holdsParts } = formOf(drop.name, isInMemory ? drop.mediaType : stdinType(drop))
  if (!holdsParts) {
    yield { article: read(isInMemory ? { ...drop, ...options } : await loadDrop(drop, options)) }
    return
  }
  const limits = { ...defaultLimits, ...options.limits }
  const file = isInMemory ? memory(drop.content) : streamFile(drop.path!)
  const stated = isInMemory ? drop.stated : await loadSidecar(`${drop.name}.meta.yaml`, `${drop.path}.meta.yaml`)
  const { date, url } = { ...(isInMemory && drop), ...options }
  const readParts = await findReader(mediaType)
  const namePart = createNamePart()
  const bytes = isPacked ? unpackStream(file, limits) : file
  for await (const part of readParts(bytes, { name: drop.name, mediaType, limits })) {
    refuseTooMany(part.number, limits.maxArticles)
    yield readPart(part, {
      read,
      namePart: () => namePart(part.number, part.id),
      common: {
        name: drop.name,
        ...(date !== undefined && { date }),
        ...(url !== undefined && { url }),
        limits,
        stated: stated ?? {},
      },
    })
  }
}

interface PartReading {
  readonly read: Read
  readonly namePart: () => string
  readonly common: Omit<Drop, 'content'>
}

const readPart = (part: Part, { read, namePart, common }: PartReading): Opened => {
  if ('entry' in part && part.isWhole) return { article: read({ ...common, ...withStated(part.entry, common) }) }
  const name = namePart()
  if ('failure' in part) return { number: part.number, part: name, failure: part.failure }
  try {
    return { article: read({ ...common, part: name, ...withStated(part.entry, common) }) }
  } catch (error) {
    if (!(error instanceof DropError)) throw error
    return { number: part.number, part: name, failure: error }
  }
}

/** What an entry says of itself goes before what is said of the file. */
const withStated = ({ mediaType = 'text/plain', ...entry }: Entry, common: Pick<Drop, 'stated'>): Entry => ({
  ...entry,
  mediaType,
  stated: { ...common.stated, ...entry.stated },
})

const refuseTooMany = (number: number, most: number): void => {
  if (number <= most) return
  throw new DropError('too-large', `it holds more than ${most} articles: split it, or raise --max-articles`)
}

const stdinType = ({ path }: FoundDrop): string | undefined => (path === null ? 'text/plain' : undefined)

async function* memory(content: Uint8Array | string): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? Buffer.from(content) : content
}
