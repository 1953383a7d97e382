import { charsetGuessed, type Decoded, decodeBytes, markOf } from '../decode-bytes.ts'
import { guessUtf16 } from '../guess-utf16.ts'
import { charsetOfHeader, charsetOfPage } from './declared-charset.ts'
import { decodeDeclared, isReadable, isSingleByte } from './decode-declared.ts'

/**
 * Decodes a page by byte order mark, else as UTF-16 where every other byte is NUL, else as `declared` (a Content-Type
 * header or a bare label) says, else as the page itself does, else by content. A declaration that the bytes belie is not
 * believed, and noted. Never throws.
 */
export const decodePage = (bytes: Uint8Array, declared?: string): Decoded => {
  if (markOf(bytes) !== undefined || guessUtf16(bytes) !== null) return decodeBytes(bytes)
  const strict = decodeUtf8(bytes)
  const belied: string[] = []
  for (const declaration of [charsetOfHeader(declared), charsetOfPage(bytes)]) {
    if (declaration === undefined || !isReadable(declaration.charset)) continue
    const { charset, by } = declaration
    if (charset === 'utf-8') {
      if (strict !== null) return noting(strict, belied)
    } else if (strict !== null && isTelling(strict.text, bytes.length, charset)) {
      const message = `${by} says ${charset}, but all of it is valid UTF-8: read as utf-8`
      return { ...strict, notes: [charsetGuessed(message)] }
    } else {
      const decoded = decodeDeclared(bytes, charset)
      if (decoded !== null) return noting(decoded, belied)
    }
    belied.push(`${by} says ${charset}`)
  }
  return noting(strict ?? decodeBytes(bytes), belied)
}

/** Adds who was not believed. */
const noting = (decoded: Decoded, belied: readonly string[]): Decoded => {
  if (belied.length === 0) return decoded
  const found = decoded.notes[0]?.message ?? `read as ${decoded.charset}`
  return { ...decoded, notes: [charsetGuessed(`${belied.join(', ')}, but that cannot be: ${found}`)] }
}

/**
 * Whether valid UTF-8 is more than chance: another charset of single bytes is hardly ever UTF-8, two characters of a
 * Chinese one now and then are, but not as sequences of three bytes. ASCII is everything at once.
 */
const isTelling = (text: string, bytes: number, charset: string): boolean =>
  text.length < bytes && (isSingleByte(charset) || /[\u0800-\uffff]/.test(text))

const decodeUtf8 = (bytes: Uint8Array): Decoded | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, charset: 'utf-8', notes: [] }
  } catch {
    return null
  }
}
