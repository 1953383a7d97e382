import { type Stats, statSync } from 'node:fs'

/**
 * What the file system says of a path; null where it says nothing. Asked without a promise: of a hundred thousand files that stayed as
 * they are nothing else is asked, and a promise costs more than the answer (19 against 3 microseconds).
 */
export const statFile = (path: string): Stats | null => {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}
