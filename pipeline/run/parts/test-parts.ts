import { DropError } from '../../stages/read/drop-error.ts'
import { defaultLimits, type Limits } from '../../stages/read/limits.ts'
import type { Part, ReadParts } from './part.ts'

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

/** Reads a file in pieces of a size, whole where none is given. `characters` stand for the bytes of the same number. */
export const readInPieces = async (
  readParts: ReadParts,
  characters: string | Uint8Array,
  { size, limits }: { readonly size?: number; readonly limits?: Partial<Limits> } = {},
): Promise<PartsRead> => {
  const bytes = typeof characters === 'string' ? Buffer.from(characters, 'latin1') : characters
  const passedOver: string[] = []
  const parts: object[] = []
  const context = {
    name: 'drop',
    mediaType: '',
    limits: { ...defaultLimits, ...limits },
    onPassedOver: (what: string) => passedOver.push(what),
  }
  try {
    for await (const part of readParts(inPieces(bytes, size), context)) parts.push(describe(part))
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
