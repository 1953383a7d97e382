import type { Drop } from '../stages/read/drop.ts'
import { DropError } from '../stages/read/drop-error.ts'
import { defaultLimits } from '../stages/read/limits.ts'
import { refuseForeign } from '../stages/read/refuse-foreign.ts'
import type { FoundDrop } from './found-drop.ts'
import type { DropOptions } from './load-drop.ts'
import { openSource } from './open-source.ts'
import { findReader } from './parts/find-reader.ts'
import type { Entry, Part } from './parts/part.ts'
import { createNamePart } from './parts/part-ids.ts'
import { unpackStream } from './stream-bytes.ts'

/** An article of a drop as `read` made it, or an entry of it that gave none. */
export type Opened<Article> =
  | { readonly article: Article }
  | { readonly number: number; readonly part: string; readonly failure: DropError }

/** What a caller says of a drop, and what it wants to hear of. */
export interface OpenDropOptions extends DropOptions {
  /** Hears of each thing in a file that is no article by its kind, and what it is: `image/png`, `status 404`. */
  readonly onPassedOver?: ((what: string) => void) | undefined
}

/**
 * The articles of a drop, in its order: one for a text or a page, as many as it has for a file of entries. Nothing is opened
 * before the first is asked for, and no more than one entry is in memory.
 *
 * @throws DropError where the drop, or all that is left of it, cannot be read
 */
export async function* openDrop<Article>(
  drop: FoundDrop | Drop,
  read: (drop: Drop) => Article,
  { type, onPassedOver, ...given }: OpenDropOptions = {},
): AsyncGenerator<Opened<Article>> {
  if (!('content' in drop) && drop.failure) throw drop.failure
  const limits = { ...defaultLimits, ...given.limits }
  const { mediaType, isPacked, bytes, ...loaded } = await openSource(drop, type, limits)
  if (bytes === null) {
    yield { article: read({ ...loaded.drop, ...given }) }
    return
  }
  const { name, stated = {}, date, url, fields } = { ...loaded.drop, ...given }
  const readParts = await findReader(mediaType)
  const namePart = createNamePart()
  const context = { mediaType, limits, ...(fields && { fields }), ...(onPassedOver && { onPassedOver }) }
  const unpacked = checkStart(isPacked ? unpackStream(bytes, limits) : bytes)
  for await (const part of readParts(unpacked, context)) {
    refuseTooMany(part.number, limits.maxArticles)
    yield readPart(part, {
      read,
      namePart: () => namePart(part.number, part.id),
      common: { name, ...(date !== undefined && { date }), ...(url !== undefined && { url }), limits, stated },
    })
  }
}

interface PartReading<Article> {
  readonly read: (drop: Drop) => Article
  readonly namePart: () => string
  readonly common: Omit<Drop, 'content'>
}

const readPart = <Article>(part: Part, { read, namePart, common }: PartReading<Article>): Opened<Article> => {
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

/** The bytes as they are. Throws DropError `unsupported`, `binary` where they begin as no form does that is read. */
async function* checkStart(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const chunk of bytes) {
    if (isFirst) refuseForeign(chunk)
    isFirst = false
    yield chunk
  }
}
