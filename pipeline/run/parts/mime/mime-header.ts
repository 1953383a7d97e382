import { decodePage } from '../../../stages/read/page/decode-page.ts'

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
      parameter: (name, wanted) => parametersOf(value(name)).get(wanted) ?? '',
    },
    bodyAt: at,
  }
}

const lineEnd = (raw: string, from: number): number => {
  const end = raw.indexOf('\n', from)
  return end < 0 ? raw.length : end + 1
}

/** Decodes what stands in a header byte for character: encoded words (RFC 2047), and 8-bit characters that no standard allows. */
export const decodeWords = (bytes: string): string => {
  let decoded = ''
  let open: { charset: string; bytes: string } | null = null
  const close = (): void => {
    if (open !== null) decoded += decodePage(Buffer.from(open.bytes, 'latin1'), open.charset).text
    open = null
  }
  let at = 0
  for (const match of bytes.matchAll(/=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([QB])\?([^?]*)\?=/gi)) {
    const [whole, charset = '', encoding, content = ''] = match
    const between = bytes.slice(at, match.index)
    at = match.index + whole.length
    const word = encoding?.toUpperCase() === 'B' ? fromBase64(content) : fromQuoted(content.replaceAll('_', ' '))
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

/** What quoted-printable holds, byte for character; what is none of it stands as it is. */
export const fromQuoted = (text: string): string =>
  text
    .replaceAll(/=[ \t]*(?:\r?\n|$)/g, '')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** UTF-8, or by guess. */
const eightBit = (bytes: string): string =>
  /[\x80-\xff]/.test(bytes) ? decodePage(Buffer.from(bytes, 'latin1')).text : bytes

const parametersOf = (value: string): ReadonlyMap<string, string> => {
  const parameters = new Map<string, string>()
  const pieces = new Map<string, string>()
  for (const [, name = '', written = ''] of value.matchAll(/;\s*([\w.*-]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)/g)) {
    const plain = written.startsWith('"') ? written.slice(1, -1).replaceAll(/\\(.)/g, '$1') : written.trim()
    // RFC 2231: name*0, name*1* … are pieces, a star at the end marks what is percent-encoded.
    const [, key = '', isEncoded] = /^([^*]*)(?:\*\d{1,3})?(\*?)$/.exec(name.toLowerCase()) ?? []
    if (key === '' || parameters.has(key)) continue
    if (key === name.toLowerCase()) parameters.set(key, decodeWords(plain))
    else pieces.set(key, (pieces.get(key) ?? '') + (isEncoded ? plain : encodeURIComponent(plain)))
  }
  for (const [key, piece] of pieces) {
    const [, charset, encoded = piece] = /^([\w-]{0,40})'[^']{0,40}'(.*)$/s.exec(piece) ?? []
    const bytes = encoded.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    if (!parameters.has(key)) parameters.set(key, decodePage(Buffer.from(bytes, 'latin1'), charset).text)
  }
  return parameters
}
