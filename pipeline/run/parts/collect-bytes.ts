import { refuseTooLarge } from '../../stages/read/refuse-too-large.ts'

/**
 * All bytes of a stream.
 *
 * @throws DropError `too-large` where there are more than `most`
 */
export const collectBytes = async (bytes: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    refuseTooLarge(size, most)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
