import type { ChunkPlace } from '../state/article-state.ts'

/** Keeps the chunks of records below the output folder. */
export interface RecordSink {
  /** Whether chunks must come one after the other, in the order of the run. */
  readonly isOrdered: boolean
  /** Whether what was written at these places seems to stand there still. */
  holds(record: RecordName, places: readonly ChunkPlace[]): Promise<boolean>
  /** Writes a record's chunks. */
  write(record: RecordName, chunks: readonly (string | Uint8Array)[]): Promise<readonly ChunkPlace[]>
  /** Takes over what an earlier run wrote; null where that turns out to be lost. */
  keep(record: RecordName, places: readonly ChunkPlace[]): Promise<readonly ChunkPlace[] | null>
  /** Removes what was written of a record. */
  remove(record: RecordName): Promise<void>
  /** The files that hold this record and nothing else, relative to the output folder. */
  filesOf(record: RecordName): readonly string[]
  /** Hands to the system all that was written. */
  flush(): Promise<void>
  /** Writes what belongs to the run as a whole, after the last record. */
  finish(): Promise<void>
  /** Lets go of all files; what is unfinished stays unfinished. */
  close(): Promise<void>
}

/** The article that a record is of. */
export interface RecordName {
  readonly file: string
  readonly part?: string | undefined
}

/** The name of a record without its form's ending: the drop's name, and behind it the part's where a file holds many. */
export const recordPath = ({ file, part }: RecordName): string => (part === undefined ? file : `${file}/${part}`)
