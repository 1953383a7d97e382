import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pLimit from 'p-limit'
import { statFile } from '../stat-file.ts'
import { createWriteBelow, syncFolder } from '../write-file.ts'
import { type RecordName, type RecordSink, recordPath } from './record-sink.ts'

/**
 * Files that are written at once, whoever asks. Each waits for the disk: 16 at once are as many a second as without flushing them
 * (360 against 339), one at a time a quarter of that.
 */
const openAtOnce = 16

/** Files of their own for each record, one for each ending. A place is the file's size and time: what tells whether it was touched since. */
export const createFileSink = (out: string, endings: readonly string[]): RecordSink => {
  const writeBelow = createWriteBelow(out)
  const limit = pLimit(openAtOnce)
  const folders = new Set<string>()
  const filesOf = (record: RecordName): string[] => endings.map(ending => `${recordPath(record)}${ending}`)
  return {
    isOrdered: false,
    filesOf,
    holds: async (record, places) =>
      filesOf(record).every((file, index) => {
        const stamp = stampFile(join(out, file))
        return stamp?.every((figure, i) => figure === places[index]?.[i])
      }),
    write: (record, chunks) =>
      Promise.all(
        filesOf(record).map(async (file, index) => {
          folders.add(dirname(file))
          await limit(() => writeBelow(file, chunks[index]!))
          return stampFile(join(out, file)) ?? []
        }),
      ),
    keep: async (_, places) => places,
    remove: async record => {
      for (const file of filesOf(record)) await rm(join(out, file), { force: true })
      await removeEmptyFolders(out, recordPath(record))
    },
    flush: async () => {},
    finish: async () => {
      await Promise.all([...folders].map(folder => limit(() => syncFolder(join(out, folder)))))
    },
    close: async () => {},
  }
}

const stampFile = (path: string): readonly number[] | null => {
  const status = statFile(path)
  return status && [status.size, status.mtimeMs]
}

/** The folders above a file that is gone, as far as nothing else is in them. */
const removeEmptyFolders = async (out: string, name: string): Promise<void> => {
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
    const isRemoved = await rmdir(join(out, folder)).then(
      () => true,
      () => false,
    )
    if (!isRemoved) return
  }
}
