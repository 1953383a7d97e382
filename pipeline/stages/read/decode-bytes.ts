import type { Note } from '../../record/parts.ts'
import { decodeLegacy } from './decode-legacy.ts'
import { guessUtf16 } from './guess-utf16.ts'

/** A drop's characters, without a byte order mark, and the name of the charset that they were read with. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly notes: readonly Note[]
}

const marks = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
] as const

/** The byte order mark that bytes begin with. */
export const markOf = (bytes: Uint8Array): (typeof marks)[number] | undefined =>
  marks.find(mark => mark.bytes.every((byte, i) => bytes[i] === byte))

/** The doubt that goes into the record where no mark and no strict decoding tells the charset. */
export const charsetGuessed = (message: string, level: Note['level'] = 'doubt'): Note => ({
  code: 'charset-guessed',
  level,
  stage: 'read',
  message,
})

/** The note on UTF-16 that no mark tells. */
export const utf16Guessed = (charset: string): Note =>
  charsetGuessed(`no byte order mark; read as ${charset} because every other byte is NUL`, 'info')

/**
 * Decodes by byte order mark, else as UTF-16 where every other byte is NUL, else as strict UTF-8, else by guess. Never
 * throws: undecodable bytes become U+FFFD and a note.
 */
export const decodeBytes = (bytes: Uint8Array): Decoded => {
  const mark = markOf(bytes)
  if (mark !== undefined) return decodeMarked(bytes.subarray(mark.bytes.length), mark.charset)
  const utf16 = guessUtf16(bytes)
  if (utf16 !== null) {
    const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes)
    return { text, charset: utf16, notes: [utf16Guessed(utf16)] }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, charset: 'utf-8', notes: [] }
  } catch {
    return decodeLegacy(bytes)
  }
}

const decodeMarked = (bytes: Uint8Array, charset: string): Decoded => {
  try {
    return { text: new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes), charset, notes: [] }
  } catch {
    const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
    const message = `its byte order mark says ${charset}, but some of it could not be decoded and stands as U+FFFD`
    return { text, charset, notes: [charsetGuessed(message)] }
  }
}

/**
 * Characters that a caller, or an entry, already has; `charset` is what they were decoded from. Halves of characters, which
 * no file can hold, become U+FFFD and a note.
 */
export const decodeString = (content: string, charset = 'utf-8'): Decoded => {
  const whole = Buffer.from(content).toString()
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole
  const message = 'halves of characters (lone surrogates) stand as U+FFFD'
  return { text, charset, notes: whole === content ? [] : [charsetGuessed(message)] }
}
