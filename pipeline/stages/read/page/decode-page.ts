import { createRequire } from 'node:module'
import { charsetGuessed, type Decoded, decodeBytes, markOf } from '../decode-bytes.ts'
import { guessUtf16 } from '../guess-utf16.ts'
import { charsetOfHeader, charsetOfPage, type Declaration } from './declared-charset.ts'

/** Charsets that no decoder here knows, or that the standard forbids (UTF-7 hides markup): as if nothing were said. */
const refused: ReadonlySet<string> = new Set(['utf-7', 'utf7', 'utf-7-imap', 'base64', 'hex', 'binary', 'utf-32'])

/**
 * Decodes a page by byte order mark, else as UTF-16 where every other byte is NUL, else as `declared` (a Content-Type
 * header or a bare label) says, else as the page itself does, else by content. A declaration that the bytes belie is not
 * believed, and noted. Never throws.
 */
export const decodePage = (bytes: Uint8Array, declared?: string): Decoded => {
  if (markOf(bytes) !== undefined || guessUtf16(bytes) !== null) return decodeBytes(bytes)
  const declaration = [charsetOfHeader(declared), charsetOfPage(bytes)].find(isUsable)
  const strict = decodeUtf8(bytes)
  if (declaration === undefined) return strict ?? decodeBytes(bytes)
  const says = `${declaration.by} says ${declaration.charset}`
  if (declaration.charset === 'utf-8') return strict ?? noting(decodeBytes(bytes), says)
  // Text of another charset is hardly ever UTF-8 by chance; ASCII is everything at once, so the page is believed.
  if (strict !== null && strict.text.length < bytes.length) {
    return { ...strict, notes: [charsetGuessed(`${says}, but all of it is valid UTF-8: read as utf-8`)] }
  }
  const { charset } = declaration
  if (isSingleByte.test(charset)) {
    // More well-formed sequences than stray bytes: UTF-8 that was cut or damaged. Real Latin-1 never comes near.
    const damaged = decodeBytes(bytes)
    if (damaged.charset === 'utf-8' && strict === null) return noting(damaged, says)
  }
  const text = decodeAs(bytes, charset)
  const lost = countLost(text)
  if (lost === 0) return { text, charset, notes: [] }
  const guessed = decodeBytes(bytes)
  return guessed.charset !== charset && countLost(guessed.text) < lost
    ? noting(guessed, says)
    : { text, charset, notes: [charsetGuessed(`${says}: ${lost} places could not be decoded and stand as U+FFFD`)] }
}

const noting = (decoded: Decoded, says: string): Decoded => ({
  ...decoded,
  notes: decoded.notes.map(note => ({ ...note, level: 'doubt', message: `${says}, but ${note.message}` })),
})

const decodeUtf8 = (bytes: Uint8Array): Decoded | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, charset: 'utf-8', notes: [] }
  } catch {
    return null
  }
}

const isUsable = (declaration: Declaration | undefined): boolean =>
  declaration !== undefined &&
  // The bytes were asked for UTF-16 before: a server that says so of others is wrong.
  !declaration.charset.startsWith('utf-16') &&
  !refused.has(declaration.charset) &&
  (declaration.charset === 'utf-8' ||
    declaration.charset === stateful ||
    loadIconv().encodingExists(declaration.charset))

const isSingleByte = /^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm|cp)/

/** The one charset of the web that iconv-lite lacks. */
const stateful = 'iso-2022-jp'

/** By iconv-lite: TextDecoder('windows-1252') of Node 20 decodes 0x80–0x9F wrongly. */
const decodeAs = (bytes: Uint8Array, charset: string): string =>
  charset === stateful
    ? new TextDecoder(stateful).decode(bytes)
    : loadIconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset, { stripBOM: false })

const loadIconv = (): typeof import('iconv-lite') => createRequire(import.meta.url)('iconv-lite')

const countLost = (text: string): number => text.split('\ufffd').length - 1
