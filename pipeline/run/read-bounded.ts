import { open } from 'node:fs/promises'

const chunkBytes = 65_536

/**
 * All bytes of a file, which may grow meanwhile, or of a pipe; `refuse` hears of the size before it is read, and of what
 * was read so far where that is more.
 */
export const readBounded = async (path: string, refuse: (bytes: number) => void): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    refuse(size)
    const chunks: Uint8Array[] = []
    let total = 0
    for (let wanted = size + 1; ; wanted = chunkBytes) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted)
      if (bytesRead === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
      total += bytesRead
      if (total > size) refuse(total)
      chunks.push(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}
