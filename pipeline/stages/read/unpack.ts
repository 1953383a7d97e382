import { createRequire } from 'node:module'
import { DropError } from './drop-error.ts'
import type { Limits } from './limits.ts'
import { megabytes } from './refuse-too-large.ts'

/** Bytes that anything packed may unpack to, whatever the ratio: one word, repeated, packs to next to nothing. */
export const unpackedAtLeast = 1_000_000

/**
 * What gzip packed.
 *
 * @throws DropError `too-large` above the limits, `malformed` where it is no gzip, or not all of it
 */
export const unpack = (packed: Uint8Array, { maxUnpacked, maxRatio }: Limits): Uint8Array => {
  // Loaded here: few drops are packed.
  const { gunzipSync } = createRequire(import.meta.url)('node:zlib') as typeof import('node:zlib')
  const most = Math.min(maxUnpacked, Math.max(packed.length * maxRatio, unpackedAtLeast))
  try {
    return gunzipSync(packed, { maxOutputLength: most })
  } catch (error) {
    throw unpackFailure(error, most)
  }
}

/** What an error of zlib means for a drop; `most` is how much it might unpack to. */
export const unpackFailure = (error: unknown, most: number): DropError => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return new DropError(
      'too-large',
      `it unpacks to more than ${megabytes(most)}: unpack it and look, or raise --max-unpacked or --max-ratio`,
    )
  }
  if (code === 'Z_BUF_ERROR') return new DropError('malformed', 'its gzip data ends too soon: fetch or copy it again')
  return new DropError(
    'malformed',
    'it is no gzip data, or damaged: give it the ending of what it is, or copy it again',
  )
}
