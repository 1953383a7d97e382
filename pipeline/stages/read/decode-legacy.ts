import { createRequire } from 'node:module'
import { charsetGuessed, type Decoded } from './decode-bytes.ts'

/** chardet is asked about this many bytes around the first that is no ASCII. */
const sampleBytes = 8192

/**
 * ISO-8859-1 and -9 on the web mean their Windows supersets: the bytes 0x80–0x9F are curly quotes there, not controls.
 */
const supersets: { readonly [charset: string]: string } = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  ascii: 'windows-1252',
}

/**
 * Decodes bytes that are not UTF-8: damaged UTF-8 as UTF-8 with U+FFFD, all else in the charset that chardet takes for
 * likely, or windows-1252 where it is under 50 % sure (a handful of accents or curly quotes in English text).
 */
export const decodeLegacy = (bytes: Uint8Array): Decoded => {
  const { sequences, errors } = countUtf8(bytes)
  if (sequences > errors) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const message = `not valid UTF-8: ${errors} of ${errors + sequences} non-ASCII sequences could not be decoded and stand as U+FFFD`
    return { text, charset: 'utf-8', notes: [charsetGuessed(message)] }
  }
  // Loaded here: most runs never meet a legacy charset. iconv-lite, as TextDecoder('windows-1252') of Node 20 decodes
  // 0x80–0x9F wrongly.
  const require = createRequire(import.meta.url)
  const chardet = require('chardet') as typeof import('chardet')
  const iconv = require('iconv-lite') as typeof import('iconv-lite')
  const firstHigh = bytes.findIndex(byte => byte >= 0x80)
  const from = Math.max(0, firstHigh - sampleBytes / 2)
  const best = chardet.analyse(bytes.subarray(from, from + sampleBytes))[0]
  const name = best === undefined || best.confidence < 50 ? 'windows-1252' : best.name.toLowerCase()
  const likely = Object.hasOwn(supersets, name) ? supersets[name]! : name
  const charset = likely !== 'utf-8' && iconv.encodingExists(likely) ? likely : 'windows-1252'
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset, { stripBOM: false })
  return { text, charset, notes: [charsetGuessed(`neither UTF-8 nor UTF-16; read as ${charset}`)] }
}

/**
 * Well-formed multi-byte sequences, and bytes that belong to none. Overlong forms and surrogates may count as
 * well-formed.
 */
const countUtf8 = (bytes: Uint8Array): { sequences: number; errors: number } => {
  let sequences = 0
  let errors = 0
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    if (byte < 0x80) {
      i++
      continue
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    let good = length > 0
    for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) good = false
    if (good) sequences++
    else errors++
    i += good ? length : 1
  }
  return { sequences, errors }
}
