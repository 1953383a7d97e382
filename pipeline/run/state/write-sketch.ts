import type { WholeSketch } from '../duplicates/sketch.ts'

/** A sketch as text: the hash of the whole, the count of shingles, then shingles and names as bytes in base64, little-endian. */
export const writeSketch = ({ whole, shingles, names }: WholeSketch): string => {
  const bytes = Buffer.alloc(4 * (shingles.length + names.length))
  for (const [index, number] of [...shingles, ...names].entries()) bytes.writeUInt32LE(number, 4 * index)
  return `${whole} ${shingles.length} ${bytes.toString('base64')}`
}

/** The sketch of a text that `writeSketch` gave. */
export const readSketch = (text: string): WholeSketch => {
  const [whole, count, base64 = ''] = text.split(' ')
  const bytes = Buffer.from(base64, 'base64')
  const numbers = Uint32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(4 * index))
  return { whole: Number(whole), shingles: numbers.slice(0, Number(count)), names: numbers.slice(Number(count)) }
}
