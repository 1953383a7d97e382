import { readKeptFile } from '../engine/kept-file.ts'
import type { KeptLexicon } from '../text/lexicon.ts'
import type { Plain, Tables } from '../text/table-store.ts'
import type { WordTables } from '../text/words.ts'

/** Words, and a lexicon over them with what rules were compiled to: all that a start would otherwise work out anew. */
export interface CompiledRules {
  /** The hash of the rule sets. */
  readonly rules: string
  readonly words: WordTables
  readonly lexicon: KeptLexicon
}

/** Bytes of the length of the head that content begins with. */
const lengthSize = 4

/**
 * The content of a kept file: a head in JSON, in which `{ "from", "length" }` stands for numbers; these. `build` tells which build made it.
 */
export const writeCompiledRules = ({ rules, words, lexicon }: CompiledRules, build: string): Buffer => {
  const rows: Int32Array[] = []
  let count = 0
  const head = JSON.stringify(
    { build, rules, words, lexicon: { ...lexicon, tables: Object.fromEntries(lexicon.tables) } },
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
  return Buffer.concat([length, text, ...rows.map(row => Buffer.from(row.buffer, row.byteOffset, row.byteLength))])
}

/** What a kept file holds; undefined where it cannot be read, is not whole, or another build made it. */
export const readCompiledRules = (file: URL | string, build: string): CompiledRules | undefined => {
  const bytes = readKeptFile(file)
  if (bytes === undefined) return undefined
  const end = lengthSize + bytes.readUInt32LE(0)
  const head = JSON.parse(bytes.toString('utf8', lengthSize, end)) as {
    readonly build: string
    readonly [key: string]: Plain
  }
  if (head.build !== build) return undefined
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset + end, (bytes.length - end) >> 2)
  const { rules, words, lexicon } = withNumbers(head, numbers) as {
    rules: string
    words: WordTables
    lexicon: Omit<KeptLexicon, 'tables'> & { tables: { readonly [key: string]: Tables } }
  }
  return { rules, words, lexicon: { ...lexicon, tables: new Map(Object.entries(lexicon.tables)) } }
}

/** The value with the numbers in place of where they stand; a list holds none. */
const withNumbers = (value: Plain, numbers: Int32Array): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { from, length } = value as { readonly build: string; readonly [key: string]: Plain }
  if (typeof from === 'number' && typeof length === 'number') return numbers.subarray(from, from + length)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNumbers(each, numbers)]))
}
