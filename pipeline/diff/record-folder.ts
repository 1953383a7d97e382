/** A file that may hold records. */
export interface RecordFile {
  /** Its path below the folder, with slashes. */
  readonly path: string
  /** What it is called in messages. */
  readonly shown: string
  bytes(): AsyncIterable<Uint8Array>
}

/** One side of a comparison: a folder of records, or one file of them, on disk or in a revision. */
export interface RecordFolder {
  /** As it was named; of a revision with that. */
  readonly name: string
  /** Whether it is one file, named itself. */
  readonly isFile: boolean
  readonly files: readonly RecordFile[]
  close(): void
}
