import { isAscii, isUtf8 } from 'node:buffer'
import { StringDecoder } from 'node:string_decoder'
import iconv from 'iconv-lite'
import type { Note } from '../../../record/parts.ts'
import { markOf, utf16Guessed } from '../../../stages/read/decode-bytes.ts'
import { decodeLegacy } from '../../../stages/read/decode-legacy.ts'
import { guessUtf16 } from '../../../stages/read/guess-utf16.ts'

/** The characters of a stream of bytes, in pieces, without a byte order mark. */
export interface DecodedStream {
  readonly text: AsyncIterable<string>
  /** What the pieces so far were read with, and what is doubtful about it. */
  readonly decoding: { readonly charset: string; readonly notes: readonly Note[] }
}

/** What a declaration of the charset may stand in, and what UTF-16 is guessed by. */
const headBytes = 8192
/** What a charset is guessed by, from the first byte that is no ASCII. */
const sampleBytes = 65_536

/**
 * Decodes by byte order mark, or as UTF-16 where every other byte is NUL. Else all is ASCII up to the first byte that is
 * not, and the bytes behind it tell: UTF-8 where they are, else what `declaredIn` finds in the head of the file, else a guess.
 * Bytes that cannot be decoded become U+FFFD. How the bytes are cut into pieces makes no difference.
 */
export const decodeStream = (
  bytes: AsyncIterable<Uint8Array>,
  declaredIn: (head: Uint8Array) => string | undefined = () => undefined,
): DecodedStream => {
  const decoding: Decoding = { charset: 'utf-8', notes: [] }
  return { text: decode(bytes, declaredIn, decoding), decoding }
}

interface Decoding {
  charset: string
  notes: readonly Note[]
}

interface Decoder {
  write(bytes: Buffer): string
  end(): string | undefined
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  declaredIn: (head: Uint8Array) => string | undefined,
  decoding: Decoding,
): AsyncGenerator<string> {
  let decoder: Decoder | null = null
  let declared: string | undefined
  let held: Buffer[] = []
  let size = 0
  let wanted = headBytes
  let isHead = true
  const settle = (isEnd: boolean): string => {
    let buffer = held.length === 1 ? held[0]! : Buffer.concat(held)
    if (isHead) {
      isHead = false
      const mark = markOf(buffer)
      const utf16 = mark === undefined ? guessUtf16(buffer.subarray(0, headBytes)) : null
      if (mark) buffer = buffer.subarray(mark.bytes.length)
      if (mark || utf16) decoder = begin(decoding, mark?.charset ?? utf16!, utf16 ? [utf16Guessed(utf16)] : [])
      else declared = declaredIn(buffer.subarray(0, headBytes))
    }
    let ascii = ''
    if (!decoder) {
      const at = isAscii(buffer) ? buffer.length : buffer.findIndex(byte => byte >= 0x80)
      ascii = buffer.toString('latin1', 0, at)
      buffer = buffer.subarray(at)
      if (buffer.length > 0 && (isEnd || buffer.length >= sampleBytes)) {
        const { charset, notes } = judge(buffer.subarray(0, sampleBytes), declared)
        decoder = begin(decoding, charset, notes)
      }
    }
    if (decoder) return ascii + decoder.write(buffer)
    held = buffer.length === 0 ? [] : [buffer]
    size = buffer.length
    wanted = size === 0 ? 1 : sampleBytes
    return ascii
  }
  for await (const chunk of bytes) {
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (decoder) {
      yield (decoder as Decoder).write(piece)
      continue
    }
    held.push(piece)
    size += piece.length
    if (size >= wanted) yield settle(false)
  }
  if (!decoder) yield settle(true)
  const rest = (decoder as Decoder | null)?.end()
  if (rest) yield rest
}

const begin = (decoding: Decoding, charset: string, notes: readonly Note[]): Decoder => {
  decoding.charset = charset
  decoding.notes = notes
  return charset === 'utf-8' ? new StringDecoder('utf8') : iconv.getDecoder(charset, { stripBOM: false })
}

/** The charset of bytes that begin with the first one that is no ASCII. Damaged UTF-8 is told of where the damage is. */
const judge = (sample: Buffer, declared: string | undefined): { charset: string; notes: readonly Note[] } => {
  if (isUtf8(withoutCutCharacter(sample))) return { charset: 'utf-8', notes: [] }
  if (declared !== undefined && declared !== 'utf-8' && iconv.encodingExists(declared)) {
    return { charset: declared, notes: [] }
  }
  const { charset, notes } = decodeLegacy(sample)
  return { charset, notes: charset === 'utf-8' ? [] : notes }
}

/** A sample less the UTF-8 character that it may end in the middle of. */
const withoutCutCharacter = (sample: Buffer): Buffer => {
  let end = sample.length
  for (let back = 1; back <= 4 && back <= sample.length; back++) {
    if ((sample[sample.length - back]! & 0xc0) === 0x80) continue
    if (sample[sample.length - back]! >= 0xc0) end = sample.length - back
    break
  }
  return sample.subarray(0, end)
}
