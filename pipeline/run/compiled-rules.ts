import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { KeptLexicon } from '../text/lexicon.ts'
import type { Plain, Tables } from '../text/table-store.ts'
import type { WordTables } from '../text/words.ts'

/** Words, and a lexicon over them with what rules were compiled to: all that a start would otherwise work out anew. */
export interface CompiledRules {
  readonly words: WordTables
  readonly lexicon: KeptLexicon
}

/** Bytes of the digest that a file begins with, and of the length of the head behind it. */
const digestSize = 32
const lengthSize = 4

/**
 * The bytes of a file: a SHA-256 over the rest; a head in JSON, in which `{ "from", "length" }` stands for numbers; these. `build` tells
 * which build made it.
 */
export const writeCompiledRules = ({ words, lexicon }: CompiledRules, build: string): Buffer => {
  const rows: Int32Array[] = []
  let count = 0
  const head = JSON.stringify(
    { build, words, lexicon: { ...lexicon, tables: Object.fromEntries(lexicon.tables) } },
    (_, value: unknown) => {
      if (!(value instanceof Int32Array)) return value
      rows.push(value)
      count += value.length
      return { from: count - value.length, length: value.length }
    },
  )
  // Numbers are read where they stand, at a multiple of four.
  const text = Buffer.from(head + ' '.repeat((4 - (Buffer.byteLength(head) % 4)) % 4))
  const length = Buffer.alloc(lengthSize)
  length.writeUInt32LE(text.length)
  const rest = Buffer.concat([
    length,
    text,
    ...rows.map(row => Buffer.from(row.buffer, row.byteOffset, row.byteLength)),
  ])
  return Buffer.concat([createHash('sha256').update(rest).digest(), rest])
}

/** What a file holds; undefined where it cannot be read, is not whole, or was made by something else. */
export const readCompiledRules = (file: URL | string, build: string): CompiledRules | undefined => {
  try {
    const bytes = readFileSync(file)
    const rest = bytes.subarray(digestSize)
    if (!createHash('sha256').update(rest).digest().equals(bytes.subarray(0, digestSize))) return undefined
    const start = digestSize + lengthSize
    const end = start + bytes.readUInt32LE(digestSize)
    const numbers = new Int32Array(bytes.buffer, bytes.byteOffset + end, (bytes.length - end) >> 2)
    const {
      build: found,
      words,
      lexicon,
    } = withNumbers(JSON.parse(bytes.toString('utf8', start, end)), numbers) as {
      build: string
      words: WordTables
      lexicon: Omit<KeptLexicon, 'tables'> & { tables: { readonly [key: string]: Tables } }
    }
    if (found !== build) return undefined
    return { words, lexicon: { ...lexicon, tables: new Map(Object.entries(lexicon.tables)) } }
  } catch {
    return undefined
  }
}

/** The value with the numbers in place of where they stand; a list holds none. */
const withNumbers = (value: Plain, numbers: Int32Array): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { from, length } = value as { readonly [key: string]: Plain }
  if (typeof from === 'number' && typeof length === 'number') return numbers.subarray(from, from + length)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNumbers(each, numbers)]))
}
