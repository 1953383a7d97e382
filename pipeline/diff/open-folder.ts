import { stat } from 'node:fs/promises'
import { basename, relative, sep } from 'node:path'
import { findRecords } from '../run/find-records.ts'
import { streamFile } from '../run/stream-bytes.ts'
import type { RecordFolder } from './record-folder.ts'

/** The records of a folder or a file on disk. @throws StopError where there is none */
export const openFolder = async (path: string): Promise<RecordFolder> => {
  const found = await findRecords([path])
  const isFile = (await stat(path)).isFile()
  return {
    name: path,
    isFile,
    files: found.map(({ path: file }) => ({
      path: isFile ? basename(file) : relative(path, file).replaceAll(sep, '/'),
      shown: file,
      bytes: () => streamFile(file),
    })),
    close: () => {},
  }
}
