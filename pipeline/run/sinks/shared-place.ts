import { createHash } from 'node:crypto'

/** Where a chunk stands: shard, offset, length, digest, and the run that wrote it, by number. */
export type SharedPlace = readonly [shard: number, offset: number, length: number, digest: string, run: number]

/** What tells a chunk from one that was changed since: 96 bits of a hash. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
