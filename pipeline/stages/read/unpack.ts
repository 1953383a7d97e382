import { createRequire } from 'node:module'
import { DropError } from './drop-error.ts'
import type { Limits } from './limits.ts'
import { megabytes } from './refuse-too-large.ts'

/** Bytes that anything packed may unpack to, whatever the ratio: one word, repeated, packs to next to nothing. */
export const unpackedAtLeast = 1_000_000

/** Whether bytes begin as those that gzip packed. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8

/**
 * What gzip packed.
 *
 * @throws DropError `too-large` above the limits, `malformed` where it is no gzip, or not all of it
 */
export const unpack = (packed: Uint8Array, limits: Limits): Uint8Array => {
  // Loaded here: few drops are packed.
  const { gunzipSync } = createRequire(import.meta.url)('node:zlib') as typeof import('node:zlib')
  const { most, option } = unpackBound(packed.length, limits)
  try {
    return gunzipSync(packed, { maxOutputLength: most })
  } catch (error) {
    throw unpackFailure(error, most, option)
  }
}

/** How much so many packed bytes may unpack to, and the option that says so. */
export const unpackBound = (
  packed: number,
  { maxBytes, maxUnpacked, maxRatio }: Limits,
): { readonly most: number; readonly option: string } =>
  [
    { most: maxBytes, option: '--max-size' },
    { most: maxUnpacked, option: '--max-unpacked' },
    { most: Math.max(packed * maxRatio, unpackedAtLeast), option: '--max-ratio' },
  ].reduce((least, bound) => (bound.most < least.most ? bound : least))

/** What an error of zlib means for a drop; `most` is how much it might unpack to, `option` what sets that. */
export const unpackFailure = (error: unknown, most: number, option: string): DropError => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return new DropError(
      'too-large',
      `it unpacks to more than ${megabytes(most)}: unpack it and look, or raise ${option}`,
    )
  }
  if (code === 'Z_BUF_ERROR') return new DropError('malformed', 'its gzip data ends too soon: fetch or copy it again')
  return new DropError(
    'malformed',
    'it is no gzip data, or damaged: give it the ending of what it is, or copy it again',
  )
}
