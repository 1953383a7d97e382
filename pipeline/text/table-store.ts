import { createHash } from 'node:crypto'

/** What rules compile to, as numbers and plain data. Where it holds ids, they are those of the lexicon that keeps it. */
export type Tables = { readonly [name: string]: Int32Array | Plain }

/** Data that survives JSON. */
export type Plain = string | number | null | readonly Plain[] | { readonly [key: string]: Plain }

/** Tables by what they were made of. */
export interface TableStore {
  /** The tables that were made of these texts before; else what `make` gives, which is kept. `kind` says what makes them. */
  keep<Kept extends Tables>(kind: string, texts: Iterable<string>, make: () => Kept): Kept
  /** All that was asked for, by digests. */
  readonly asked: ReadonlyMap<string, Tables>
}

/** A store that begins with what one held before. */
export const createTableStore = (before: ReadonlyMap<string, Tables> = new Map()): TableStore => {
  const asked = new Map<string, Tables>()
  return {
    asked,
    keep: <Kept extends Tables>(kind: string, texts: Iterable<string>, make: () => Kept): Kept => {
      const key = createHash('sha256')
        .update([kind, ...texts].join('\0'))
        .digest('base64')
      const tables = ((asked.get(key) ?? before.get(key)) as Kept | undefined) ?? make()
      asked.set(key, tables)
      return tables
    },
  }
}
