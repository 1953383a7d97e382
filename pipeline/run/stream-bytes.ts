import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { DropError } from '../stages/read/drop-error.ts'
import type { Limits } from '../stages/read/limits.ts'
import { unpackedAtLeast, unpackFailure } from '../stages/read/unpack.ts'
import { reasonOf } from './system-error.ts'

/** The bytes of a file, in pieces. Throws DropError `unreadable`. */
export async function* streamFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new DropError('unreadable', `it cannot be read: ${reasonOf(error)}`, { cause: error })
  }
}

/**
 * What gzip packed, in pieces; several packed one after the other are one. Only the ratio bounds the whole: what is read of it is
 * bounded an article at a time.
 *
 * @throws DropError `too-large` above the ratio, `malformed` where it is no gzip, or not all of it
 */
export async function* unpackStream(
  bytes: AsyncIterable<Uint8Array>,
  { maxRatio }: Pick<Limits, 'maxRatio'>,
): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib')
  let packed = 0
  let unpacked = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      packed += chunk.length
      yield chunk
    }
  }
  const gunzip = createGunzip()
  // The error reaches the loop below, for `pipeline` ends the last stream with it.
  pipeline(Readable.from(counted(), { objectMode: false }), gunzip, () => {})
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length
      if (unpacked > Math.max(packed * maxRatio, unpackedAtLeast)) {
        throw Object.assign(new RangeError(), { code: 'ERR_BUFFER_TOO_LARGE' })
      }
      yield chunk
    }
  } catch (error) {
    throw error instanceof DropError ? error : unpackFailure(error, packed * maxRatio)
  }
}
