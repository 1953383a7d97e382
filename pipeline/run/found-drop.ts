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
export const byName = (a: FoundDrop, b: FoundDrop): number => compareBytes(a.name, b.name)

/** Below 0 where the bytes of one text in UTF-8 come before those of the other, 0 where they are the same. */
export const compareBytes = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length)
  for (let i = 0; i < shorter; i++) {
    const order = rankOf(a.charCodeAt(i)) - rankOf(b.charCodeAt(i))
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Characters beyond U+FFFF come last, though the code units that they are made of do not. */
const rankOf = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
