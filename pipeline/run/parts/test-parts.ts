import { deepStrictEqual } from 'node:assert/strict'
import { DropError } from '../../stages/read/drop-error.ts'
import { defaultLimits, type Limits } from '../../stages/read/limits.ts'
import type { Part, PartsContext, ReadParts } from './part.ts'

/** Bytes cut into pieces, for tests. */
export const inPieces = async function* (bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What a reader makes of a file, for tests: contents as text, failures as codes. */
export interface PartsRead {
  readonly parts: readonly object[]
  readonly passedOver: readonly string[]
  /** Code and message of what ended it early. */
  readonly end?: string
}

/** What a test may say of a file: the size of its pieces, and what readers know besides the bytes. */
export type PartsSettings = Partial<Pick<PartsContext, 'mediaType' | 'fields'>> & {
  readonly size?: number
  readonly limits?: Partial<Limits>
}

/** Reads a file in pieces of a size, whole where none is given. `characters` stand for the bytes of the same number. */
export const readInPieces = async (
  readParts: ReadParts,
  characters: string | Uint8Array,
  { size, limits, ...context }: PartsSettings = {},
): Promise<PartsRead> => {
  const bytes = typeof characters === 'string' ? Buffer.from(characters, 'latin1') : characters
  const passedOver: string[] = []
  const parts: object[] = []
  const known = {
    mediaType: '',
    ...context,
    limits: { ...defaultLimits, ...limits },
    onPassedOver: (what: string) => passedOver.push(what),
  }
  try {
    for await (const part of readParts(inPieces(bytes, size), known)) parts.push(describe(part))
    return { parts, passedOver }
  } catch (error) {
    if (!(error instanceof DropError)) throw error
    return { parts, passedOver, end: `${error.code}: ${error.message}` }
  }
}

const describe = (part: Part): object => {
  if ('failure' in part) return { ...part, failure: `${part.failure.code}: ${part.failure.message}` }
  const { content, ...entry } = part.entry
  return {
    ...part,
    entry: { ...entry, content: typeof content === 'string' ? content : Buffer.from(content).toString() },
  }
}

/** Reads a text whole and in pieces of 1, 7 and 1,000 bytes, for tests: all must give the same. */
export const readInAllSizes = async (
  readParts: ReadParts,
  text: string | Uint8Array,
  settings: PartsSettings = {},
): Promise<PartsRead> => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const whole = await readInPieces(readParts, bytes, settings)
  for (const size of [1, 7, 1000]) deepStrictEqual(await readInPieces(readParts, bytes, { ...settings, size }), whole)
  return whole
}
