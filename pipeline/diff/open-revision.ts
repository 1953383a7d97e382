import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, posix, resolve } from 'node:path'
import { recordEnding } from '../run/find-records.ts'
import { StopError } from '../run/stop-error.ts'
import { createBlobReader } from './blob-reader.ts'
import { runGit } from './git.ts'
import type { RecordFile, RecordFolder } from './record-folder.ts'

/**
 * The records of a folder or a file as they stand in a git revision.
 *
 * @throws StopError where there is no repository, no such revision, or no such path in it
 */
export const openRevision = async (revision: string, path: string): Promise<RecordFolder> => {
  const { folder, rest } = standOf(path)
  const prefix = (await runGit(folder, ['rev-parse', '--show-prefix']))?.replace(/\n$/, '')
  if (prefix === undefined)
    throw new StopError(`${revision}: no file or folder, and no revision either: ${folder} lies in no git repository`)
  const tree = isName(revision) ? await resolveObject(folder, `${revision}^{tree}`) : null
  if (tree === null) throw new StopError(`${revision}: no file or folder, and no revision of the repository of ${path}`)
  const inside = posix.join(prefix, rest).replace(/^\.$|\/$/, '')
  const object = await resolveObject(folder, `${tree}:${inside}`)
  if (object === null) throw new StopError(`${revision}: ${inside} does not stand in this revision`)
  const isFile = (await runGit(folder, ['cat-file', '-t', object])) === 'blob\n'
  const reader = createBlobReader(folder)
  const name = `${revision}:${inside}`
  const fileOf = (file: string, id: string): RecordFile => ({
    path: file,
    shown: isFile ? name : `${name}${inside === '' ? '' : '/'}${file}`,
    bytes: async function* () {
      yield await reader.read(id)
    },
  })
  const files = isFile
    ? [fileOf(basename(inside), object)]
    : (await listTree(folder, object)).map(([file, id]) => fileOf(file, id))
  return { name, isFile, files, close: reader.close }
}

/** A folder that is there, to run git in, and the way on from it. */
const standOf = (path: string): { folder: string; rest: string } => {
  const steps: string[] = []
  let folder = resolve(path)
  while (!existsSync(folder) || !statSync(folder).isDirectory()) {
    steps.unshift(basename(folder))
    folder = dirname(folder)
  }
  return { folder, rest: join(...steps).replaceAll('\\', '/') }
}

/** Nothing that git would take for an option, or for several revisions. */
const isName = (revision: string): boolean => !/^-|\.\.|[\0\n]/.test(revision)

const resolveObject = async (folder: string, expression: string): Promise<string | null> =>
  (await runGit(folder, ['rev-parse', '--verify', '--quiet', expression]))?.trim() ?? null

/** Path and object id of each file that may hold records; what a name with a dot begins is passed over, as on disk. */
const listTree = async (folder: string, tree: string): Promise<[path: string, id: string][]> => {
  const listing = (await runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', tree])) ?? ''
  return listing.split('\0').flatMap((line): [string, string][] => {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    if (id === undefined || path === undefined) return []
    return recordEnding.test(path) && !/(?:^|\/)\./.test(path) ? [[path, id]] : []
  })
}
