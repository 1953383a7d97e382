import { createRequire } from 'node:module'
import { charsetGuessed, type Decoded, decodeBytes } from '../decode-bytes.ts'

/** The one charset of the web that iconv-lite lacks. */
const stateful = 'iso-2022-jp'

/** Charsets that the standard forbids (UTF-7 hides markup), and UTF-16, for which the bytes are asked. */
const refused = /^(?:utf(?!-8$)|ucs|cesu|unicode|base64|hex|binary)/

/** Whether a declaration of the charset counts: others are as if nothing were said. */
export const isReadable = (charset: string): boolean =>
  !refused.test(charset) && (charset === stateful || loadIconv().encodingExists(charset))

/** Whether each byte is a character. */
export const isSingleByte = (charset: string): boolean =>
  /^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm|cp)/.test(charset)

/** Decodes in the charset that is said to be theirs bytes that are not UTF-8; null where they belie it. */
export const decodeDeclared = (bytes: Uint8Array, charset: string): Decoded | null => {
  // More well-formed sequences than stray bytes: UTF-8 that was cut or damaged. Real Latin-1 never comes near.
  if (isSingleByte(charset) && decodeBytes(bytes).charset === 'utf-8' && bytes.some(byte => byte >= 0x80)) return null
  const text = decodeAs(bytes, charset)
  const lost = countLost(text)
  if (lost === 0) return { text, charset, notes: [] }
  const guessed = decodeBytes(bytes)
  if (guessed.charset !== charset && countLost(guessed.text) < lost) return null
  const message = `${lost} places could not be decoded as ${charset} and stand as U+FFFD`
  return { text, charset, notes: [charsetGuessed(message)] }
}

/** By iconv-lite: TextDecoder('windows-1252') of Node 20 decodes 0x80–0x9F wrongly. */
const decodeAs = (bytes: Uint8Array, charset: string): string =>
  charset === stateful
    ? new TextDecoder(stateful).decode(bytes)
    : loadIconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset, { stripBOM: false })

const loadIconv = (): typeof import('iconv-lite') => createRequire(import.meta.url)('iconv-lite')

const countLost = (text: string): number => text.split('\ufffd').length - 1
