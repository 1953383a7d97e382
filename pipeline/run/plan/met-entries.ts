import { foldName } from '../fold-name.ts'
import { numberName } from '../parts/part-ids.ts'
import { createSeenNames, type SeenNames } from '../parts/seen-names.ts'

/** What a run has met in one file, so that it can tell what is no longer there. */
export interface MetEntries {
  /** The file as one article, or an entry of it. */
  add(part: string | undefined): void
  /** An entry that cannot be read. `isKnown` where there is a record of that name. */
  fail(entry: { readonly number: number; readonly part: string }, isKnown: boolean): void
  /** The file could not be read to its end. */
  breakOff(): void
  has(part: string | undefined): boolean
  /** Whether an entry was met whose name a folding file system takes for the same. */
  hasLike(part: string): boolean
  /** Whether the file was one article. */
  isOne(): boolean
  /**
   * Whether what was not met is not there: not where the file was not read to its end, or holds nothing, as one that is just being
   * written; nor where an entry is too broken to tell what it is called.
   */
  isAll(): boolean
}

/** Nothing met. */
export const createMetEntries = (): MetEntries => {
  let isWhole = false
  let isSure = true
  // Made with the first entry: most drops have none.
  let parts: { readonly names: SeenNames; readonly folded: SeenNames } | null = null
  const addPart = (part: string): void => {
    parts ??= { names: createSeenNames(), folded: createSeenNames() }
    parts.names.add(part)
    parts.folded.add(foldName(part))
  }
  return {
    add: part => {
      if (part === undefined) isWhole = true
      else addPart(part)
    },
    fail: ({ number, part }, isKnown) => {
      addPart(part)
      if (!isKnown && part.startsWith(numberName(number))) isSure = false
    },
    breakOff: () => {
      isSure = false
    },
    has: part => (part === undefined ? isWhole : (parts?.names.has(part) ?? false)),
    hasLike: part => parts?.folded.has(foldName(part)) ?? false,
    isOne: () => isWhole && parts === null,
    isAll: () => isSure && (isWhole || parts !== null),
  }
}
