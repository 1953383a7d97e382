import { existsSync } from 'node:fs'
import { StopError } from '../run/stop-error.ts'
import { openFolder } from './open-folder.ts'
import { openRevision } from './open-revision.ts'
import type { RecordFolder } from './record-folder.ts'

/**
 * The two sides of a comparison: paths, a revision in place of one of them, or `REV1..REV2` and a path. What exists as a path
 * is one.
 *
 * @throws StopError where one is neither
 */
export const openSides = async (a: string, b: string): Promise<readonly [RecordFolder, RecordFolder]> => {
  const sides = await open(a, b)
  const empty = sides.find(({ files }) => files.length === 0)
  if (empty) throw new StopError(`${empty.name}: no record in it; readout run writes them`)
  return sides
}

const open = async (a: string, b: string): Promise<readonly [RecordFolder, RecordFolder]> => {
  const isPath = [existsSync(a), existsSync(b)]
  if (isPath[0] && isPath[1]) return [await openFolder(a), await openFolder(b)]
  if (isPath[0]) return [await openFolder(a), await openRevision(b, a)]
  const [, from, to] = /^(.*[^.]|)\.\.(?!\.)(.*)$/.exec(a) ?? []
  if (from !== undefined && to !== undefined) {
    return [await openRevision(from || 'HEAD', b), await openRevision(to || 'HEAD', b)]
  }
  if (isPath[1]) return [await openRevision(a, b), await openFolder(b)]
  throw new StopError(`${a}, ${b}: neither is a file or folder; one of them may be a git revision`)
}
