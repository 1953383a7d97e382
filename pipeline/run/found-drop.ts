import type { DropError } from '../stages/read/drop-error.ts'

/** A drop found in the input, or one that was found and cannot be read. */
export interface FoundDrop {
  /** Path relative to the input folder, with forward slashes; the name of the file itself where that was given. */
  readonly name: string
  /** Where its bytes are; null for standard input. */
  readonly path: string | null
  /** Why it cannot be read, where that shows before it is opened. */
  readonly failure?: DropError
}

/** The name under which standard input is recorded. */
export const standardInput = 'stdin'

/** Order of drops: by the bytes of their names, the same under every locale. */
export const byName = (a: FoundDrop, b: FoundDrop): number => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name))
