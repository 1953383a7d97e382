/** Takes a stream of bytes by lines and by sizes. It holds what was asked for, and one piece of the stream. */
export interface ByteReader {
  /** Bytes taken so far. */
  readonly offset: number
  /** The next line with its line feed, or its first `most` bytes; null at the end. */
  line(most: number): Promise<Buffer | null>
  /** The next `size` bytes; fewer at the end. */
  take(size: number): Promise<Buffer>
  /** Passes over `size` bytes, holding none. Returns how many there were. */
  skip(size: number): Promise<number>
  /** The next `size` bytes, which stay; fewer at the end. */
  peek(size: number): Promise<Buffer>
  /** Makes bytes that were taken the next again. */
  putBack(bytes: Buffer): void
}

/** A reader of a stream, whatever the sizes of its pieces. */
export const createByteReader = (bytes: AsyncIterable<Uint8Array>): ByteReader => {
  const pieces = bytes[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  /** What comes behind `rest` and before the stream goes on: the last first. */
  const behind: Buffer[] = []
  let offset = 0

  /** Whether there is a next byte. */
  const fill = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const next = behind.pop()
      if (next !== undefined) {
        rest = next
        continue
      }
      const { value, done } = await pieces.next()
      if (done) return false
      rest = Buffer.from(value.buffer, value.byteOffset, value.length)
    }
    return true
  }
  const cut = (size: number): Buffer => {
    const piece = rest.subarray(0, size)
    rest = rest.subarray(piece.length)
    offset += piece.length
    return piece
  }
  const take = async (size: number): Promise<Buffer> => {
    const taken: Buffer[] = []
    let missing = size
    while (missing > 0 && (await fill())) {
      const piece = cut(missing)
      taken.push(piece)
      missing -= piece.length
    }
    return taken.length === 1 ? taken[0]! : Buffer.concat(taken)
  }
  const putBack = (back: Buffer): void => {
    if (rest.length > 0) behind.push(rest)
    rest = back
    offset -= back.length
  }
  return {
    get offset() {
      return offset
    },
    take,
    putBack,
    line: async most => {
      const taken: Buffer[] = []
      let size = 0
      while (size < most && (await fill())) {
        const end = rest.indexOf(lineFeed)
        const piece = cut(Math.min(most - size, end < 0 ? rest.length : end + 1))
        taken.push(piece)
        size += piece.length
        if (piece.at(-1) === lineFeed) break
      }
      return size === 0 ? null : Buffer.concat(taken)
    },
    skip: async size => {
      let missing = size
      while (missing > 0 && (await fill())) missing -= cut(missing).length
      return size - missing
    },
    peek: async size => {
      const next = await take(size)
      putBack(next)
      return next
    },
  }
}

const lineFeed = 10
