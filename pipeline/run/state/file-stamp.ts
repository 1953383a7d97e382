import type { FoundDrop } from '../found-drop.ts'
import { statFile } from '../stat-file.ts'

/** What the file system says of a drop and its sidecar, without reading them. */
export interface FileStamp {
  /** Size, times and number of each; of a sidecar that is not there nothing. */
  readonly files: readonly (readonly number[])[]
  /** When they were looked at, in milliseconds of the system's clock. */
  readonly at: number
}

/**
 * Milliseconds within which a file could be changed again without any of its times telling: some file systems count in steps of two
 * seconds.
 */
const tick = 2000

/** The stamp of a drop; null for standard input and where there is no file. */
export const stampDrop = ({ path }: FoundDrop): FileStamp | null => {
  if (path === null) return null
  const at = Date.now()
  const files = [path, `${path}.meta.yaml`].map(stampFile)
  return files[0]!.length === 0 ? null : { files, at }
}

const stampFile = (path: string): number[] => {
  const status = statFile(path)
  return status === null ? [] : [status.size, status.mtimeMs, status.ctimeMs, status.ino]
}

/**
 * Whether files are surely what they were. One that had changed shortly before it was looked at may have been changed again in the
 * same tick of the clock, and a clock may be set back: then only its bytes tell.
 */
export const isSameFile = (now: FileStamp | null, before: FileStamp | null): boolean =>
  now !== null &&
  before !== null &&
  now.files.every((file, index) => {
    const known = before.files[index] ?? []
    const [, , changed = Number.NEGATIVE_INFINITY] = known
    return file.length === known.length && file.every((figure, i) => figure === known[i]) && changed + tick < before.at
  })
