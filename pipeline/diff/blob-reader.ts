import { spawn } from 'node:child_process'
import { createByteReader } from '../run/parts/byte-reader.ts'
import { DropError } from '../stages/read/drop-error.ts'

/** Reads files of a repository by their object ids, one at a time, all through one process. */
export interface BlobReader {
  /** @throws DropError `unreadable` where the object is not there */
  read(id: string): Promise<Buffer>
  close(): void
}

/** A reader of the repository that a folder lies in. The process starts when the first file is asked for. */
export const createBlobReader = (folder: string): BlobReader => {
  const start = () => {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
    // What it could not take shows where its answer ends too soon.
    child.on('error', () => {})
    child.stdin.on('error', () => {})
    return { child, answers: createByteReader(child.stdout) }
  }
  let process: ReturnType<typeof start> | undefined
  return {
    read: async id => {
      process ??= start()
      process.child.stdin.write(`${id}\n`)
      const header = (await process.answers.line(200))?.toString() ?? ''
      const size = Number(/^[0-9a-f]+ blob (\d+)\n$/.exec(header)?.[1])
      const bytes = Number.isNaN(size) ? null : await process.answers.take(size)
      if (bytes?.length !== size) throw new DropError('unreadable', `git cannot read the object ${id}`)
      await process.answers.skip(1)
      return bytes
    },
    close: () => void process?.child.kill(),
  }
}
