import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Keeps texts until they are asked for: some in memory, those beyond that in a temporary file. */
export interface Shelf {
  /** Puts a text away; what it returns gives it back, once. */
  put(text: string): () => string
  close(): void
}

/** A shelf that holds no more than so many characters in memory. */
export const createShelf = (most = 32e6): Shelf => {
  let held = 0
  let file: { readonly folder: string; readonly handle: number; size: number } | undefined
  const openFile = () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-diff-'))
    return { folder, handle: openSync(join(folder, 'records'), 'w+'), size: 0 }
  }
  return {
    put: text => {
      if (held + text.length <= most) {
        held += text.length
        return () => {
          held -= text.length
          return text
        }
      }
      file ??= openFile()
      const { handle, size: start } = file
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, bytes.length - at, start + at)
      file.size += bytes.length
      const { length } = bytes
      return () => {
        const back = Buffer.alloc(length)
        for (let at = 0; at < length; ) at += readSync(handle, back, at, length - at, start + at)
        return back.toString()
      }
    },
    close: () => {
      if (!file) return
      closeSync(file.handle)
      rmSync(file.folder, { recursive: true, force: true })
    },
  }
}
