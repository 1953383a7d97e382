import { gzipSync } from 'node:zlib'
import type { OutputFormat } from './output-formats.ts'
import { tables } from './tables/tables.ts'

/** Where a format puts what is rendered of a record: into files of its own, or at the end of files that all share. */
export type OutputLayout = { readonly endings: readonly string[] } | { readonly shared: readonly SharedFile[] }

/** A file that holds something of every record, in the order of the run; or its shards, where it is split. */
export interface SharedFile {
  readonly stem: string
  readonly ending: string
  /** What it begins with; stands for itself, and in no record. */
  readonly header: string | Uint8Array
  /** Bytes after which another shard begins; a single record may go beyond them. */
  readonly splitBytes: number
}

/** The name of a shard, counted from 0; that of the file itself where it is not split. */
export const nameOfShard = ({ stem, ending, splitBytes }: SharedFile, shard: number): string =>
  splitBytes === Number.POSITIVE_INFINITY
    ? `${stem}${ending}`
    : `${stem}-${String(shard + 1).padStart(5, '0')}${ending}`

/** Whether a name is that of a file or of a shard of it, split or not. */
export const isNameOf = ({ stem, ending }: SharedFile, name: string): boolean =>
  name.startsWith(stem) && name.endsWith(ending) && /^(?:-\d{5,})?$/.test(name.slice(stem.length, -ending.length))

/** Where a format's chunks go, in their order. */
export const layoutOf = (
  format: OutputFormat,
  { isPacked, splitBytes }: { readonly isPacked: boolean; readonly splitBytes: number },
): OutputLayout => {
  switch (format) {
    case 'json':
      return { endings: ['.json'] }
    case 'yaml':
      return { endings: ['.yaml'] }
    case 'both':
      return { endings: ['.json', '.yaml'] }
    case 'csv':
      return {
        shared: tables.map(({ file, columns }) => ({
          stem: file.replace(/\.csv$/, ''),
          ending: '.csv',
          header: `${columns.join(',')}\n`,
          splitBytes: Number.POSITIVE_INFINITY,
        })),
      }
    case 'ndjson':
      // A file of no bytes is no gzip: it begins with an empty member.
      if (isPacked) return { shared: [{ stem: 'records', ending: '.ndjson.gz', header: gzipSync(''), splitBytes }] }
      return { shared: [{ stem: 'records', ending: '.ndjson', header: '', splitBytes }] }
  }
}
