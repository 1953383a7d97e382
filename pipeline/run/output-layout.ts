import type { OutputFormat } from './output-formats.ts'
import { tables } from './tables/tables.ts'

/** Where a format puts what is rendered of a record: into files of its own, or at the end of files that all share. */
export type OutputLayout = { readonly endings: readonly string[] } | { readonly shared: readonly SharedFile[] }

/** A file that holds something of every record, in the order of the run. */
export interface SharedFile {
  /** Its name for the first shard, or for the only one. */
  readonly nameOf: (shard: number) => string
  /** What it begins with; stands for itself, and in no record. */
  readonly header: string
  /** Bytes after which another shard begins; a single record may go beyond them. */
  readonly splitBytes: number
}

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
          nameOf: () => file,
          header: `${columns.join(',')}\n`,
          splitBytes: Number.POSITIVE_INFINITY,
        })),
      }
    case 'ndjson': {
      const ending = isPacked ? '.ndjson.gz' : '.ndjson'
      const isSplit = splitBytes < Number.POSITIVE_INFINITY
      const nameOf = (shard: number) => `records${isSplit ? `-${String(shard + 1).padStart(5, '0')}` : ''}${ending}`
      return { shared: [{ nameOf, header: '', splitBytes }] }
    }
  }
}
