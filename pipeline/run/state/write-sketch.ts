import type { WholeSketch } from '../duplicates/sketch.ts'

/** A sketch as text: the hash of the whole, the count of shingles, then shingles and names as bytes in base64, as the machine orders them. */
export const writeSketch = ({ whole, shingles, names }: WholeSketch): string => {
  const { buffer } = Uint32Array.of(...shingles, ...names)
  return `${whole} ${shingles.length} ${Buffer.from(buffer).toString('base64')}`
}

/** The sketch of a text that `writeSketch` gave. */
export const readSketch = (text: string): WholeSketch => {
  const [whole, count, base64 = ''] = text.split(' ')
  const numbers = new Uint32Array(Buffer.byteLength(base64, 'base64') / 4)
  Buffer.from(numbers.buffer).write(base64, 'base64')
  return { whole: Number(whole), shingles: numbers.subarray(0, Number(count)), names: numbers.subarray(Number(count)) }
}
