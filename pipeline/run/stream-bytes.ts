import { createReadStream } from 'node:fs'
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

/** The bytes of standard input, in pieces. Throws DropError `unreadable`. */
export async function* streamStandardInput(): AsyncGenerator<Uint8Array> {
  try {
    yield* process.stdin as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new DropError('unreadable', `it cannot be read: ${reasonOf(error)}`, { cause: error })
  }
}

/** The first `size` bytes of a stream, fewer where it has fewer, and the stream from its start. */
export const peekStream = async (
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ top: Buffer; bytes: AsyncIterable<Uint8Array> }> => {
  const pieces = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let length = 0
  let isAtEnd = false
  while (length < size && !isAtEnd) {
    const { value, done } = await pieces.next()
    isAtEnd = done === true
    if (isAtEnd) break
    taken.push(value)
    length += value.length
  }
  const top = Buffer.concat(taken)
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield top
    if (!isAtEnd) yield* { [Symbol.asyncIterator]: () => pieces }
  }
  return { top, bytes: whole() }
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
  const gunzip = createGunzip()
  // Driven by hand: `for await` over the stream drops what was unpacked just before an error.
  let pieces: Uint8Array[] = []
  let packed = 0
  let unpacked = 0
  let failure: unknown
  let isAtEnd = false
  let wake = (): void => {}
  gunzip.on('data', (piece: Uint8Array) => {
    unpacked += piece.length
    if (unpacked <= Math.max(packed * maxRatio, unpackedAtLeast)) pieces.push(piece)
    else gunzip.destroy(Object.assign(new RangeError(), { code: 'ERR_BUFFER_TOO_LARGE' }))
  })
  gunzip.on('error', error => {
    failure ??= error
    wake()
  })
  gunzip.on('end', () => {
    isAtEnd = true
    wake()
  })
  const settle = (start: (done: () => void) => void): Promise<void> =>
    new Promise(resolve => {
      wake = resolve
      start(resolve)
    })
  function* take(): Iterable<Uint8Array> {
    const taken = pieces
    pieces = []
    yield* taken
    if (failure !== undefined) throw failure
  }
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length && !isAtEnd; at += fedBytes) {
        const fed = chunk.subarray(at, at + fedBytes)
        packed += fed.length
        await settle(done => gunzip.write(fed, () => done()))
        yield* take()
      }
    }
    if (!isAtEnd) await settle(() => gunzip.end())
    yield* take()
  } catch (error) {
    throw error instanceof DropError ? error : unpackFailure(error, packed * maxRatio, '--max-ratio')
  } finally {
    gunzip.destroy()
  }
}

/** What is unpacked at a time is held: at the highest ratio that gzip reaches, 16 MB. */
const fedBytes = 16_384
