import { decodePage } from '../../../stages/read/page/decode-page.ts'
import { type MimeParameter, parseParameters } from './mime-parameters.ts'

/** The header of a mail or of one of its parts, byte for character. */
export interface MimeHeader {
  /** A field's value in one line, by its name in lower case; of a field that comes again the first. '' where it is missing. */
  value(name: string): string
  /** A value as people read it. */
  words(name: string): string
  /** A parameter of a field: `charset` of Content-Type. '' where it is missing. */
  parameter(name: string, parameter: string): string
}

/** More fields, and longer ones, are passed over: real mails have up to 100 of them, lists of trackers up to 20 KB. */
const mostFields = 1000
const longestField = 65_536

/** The header that a part begins with, and where its body does. A part without one is all body. */
export const readMimeHeader = (raw: string): { header: MimeHeader; bodyAt: number } => {
  const fields = new Map<string, string>()
  let at = /^(?:>?From [^\n]*\n)?/.exec(raw)![0].length
  let last = ''
  for (let count = 0; at < raw.length; count++) {
    const end = lineEnd(raw, at)
    const line = raw.slice(at, Math.min(end, at + longestField)).trimEnd()
    if (line === '') {
      at = end
      break
    }
    const name = /^([\w!#$%&'*+.^`|~-]{1,80})[ \t]*:/.exec(line)?.[1]?.toLowerCase()
    const isMore = /^[ \t]/.test(line)
    if (!isMore && name === undefined) break
    at = end
    if (count >= mostFields) continue
    if (isMore) {
      const before = fields.get(last) ?? ''
      if (before.length < longestField) fields.set(last, `${before} ${line.trim()}`)
    } else {
      last = fields.has(name!) ? `${name} again` : name!
      fields.set(last, line.slice(line.indexOf(':') + 1).trim())
    }
  }
  const value = (name: string): string => fields.get(name) ?? ''
  return {
    header: {
      value,
      words: name => decodeWords(value(name)).replaceAll(/\s+/g, ' ').trim(),
      parameter: (name, wanted) => wordsOf(parseParameters(value(name)).get(wanted)),
    },
    bodyAt: at,
  }
}

const wordsOf = ({ bytes, charset }: MimeParameter = { bytes: '' }): string =>
  charset === undefined ? decodeWords(bytes) : decodePage(Buffer.from(bytes, 'latin1'), charset || undefined).text

const lineEnd = (raw: string, from: number): number => {
  const end = raw.indexOf('\n', from)
  return end < 0 ? raw.length : end + 1
}

/** Decodes what stands in a header byte for character: encoded words (RFC 2047), and 8-bit characters that no standard allows. */
const decodeWords = (bytes: string): string => {
  let decoded = ''
  let open: { charset: string; bytes: string } | null = null
  const close = (): void => {
    if (open !== null) decoded += decodePage(Buffer.from(open.bytes, 'latin1'), open.charset).text
    open = null
  }
  let at = 0
  for (const match of bytes.matchAll(/=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([QB])\?([^?]*)\?=/gi)) {
    const [whole, label = '', encoding, content = ''] = match
    const charset = label.toLowerCase()
    const between = bytes.slice(at, match.index)
    at = match.index + whole.length
    const word = encoding?.toUpperCase() === 'B' ? fromBase64(content) : fromHex(content.replaceAll('_', ' '))
    // White space between encoded words is none of their own; a character may be split between two.
    const isContinued = open !== null && /^\s*$/.test(between)
    if (isContinued && open!.charset === charset) {
      open!.bytes += word
      continue
    }
    close()
    if (!isContinued) decoded += eightBit(between)
    open = { charset, bytes: word }
  }
  close()
  return decoded + eightBit(bytes.slice(at))
}

/** What base64 holds, byte for character; characters of no base64 are passed over. */
export const fromBase64 = (text: string): string =>
  // Texts that were encoded in pieces have "=" in their middle, where Node would stop.
  text
    .split('=')
    .map(piece => Buffer.from(piece, 'base64').toString('latin1'))
    .join('')

/**
 * What quoted-printable holds, byte for character; what is none of it stands as it is. White space at the end of a line has come in on its
 * way (RFC 2045, 6.7).
 */
export const fromQuoted = (text: string): string =>
  fromHex(text.replaceAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, '').replaceAll(/=(?:\r?\n|$)/g, ''))

const fromHex = (text: string): string =>
  text.replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** UTF-8, or by guess. */
const eightBit = (bytes: string): string =>
  /[\x80-\xff]/.test(bytes) ? decodePage(Buffer.from(bytes, 'latin1')).text : bytes
