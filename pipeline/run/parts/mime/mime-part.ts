import { fromBase64, fromQuoted, type MimeHeader, readMimeHeader } from './mime-header.ts'

/** A mail, or a part of one (RFC 2045–2047). */
export interface MimePart {
  readonly header: MimeHeader
  /** Such as `text/plain`, in lower case. */
  readonly mediaType: string
  /** The parts of a multipart; empty for others. */
  readonly parts: readonly MimePart[]
  /** The content, its transfer encoding undone. Empty for a multipart. */
  content(): Buffer
}

/** Mails of people nest up to 6 deep; those that go on are made to. */
const deepest = 20
const mostParts = 1000

/** The parts of a mail. Boundaries that are missing or wrong leave a part whole. Linear in the mail's size. */
export const readMime = (bytes: Buffer): MimePart => {
  let left = mostParts
  const read = (raw: string, depth: number, fallback: string): MimePart => {
    left--
    const { header, bodyAt } = readMimeHeader(raw)
    const mediaType = essenceOf(header.value('content-type')) ?? fallback
    const boundary = header.parameter('content-type', 'boundary')
    const isOpen = mediaType.startsWith('multipart/') && boundary !== '' && depth < deepest
    const inner = mediaType === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
    const parts: MimePart[] = []
    if (isOpen) {
      for (const piece of cutAt(raw, bodyAt, boundary)) if (left > 0) parts.push(read(piece, depth + 1, inner))
    }
    // A multipart in which no boundary is found is read as the text that it probably is.
    const isText = mediaType.startsWith('multipart/') && parts.length === 0
    return {
      header,
      mediaType: isText ? 'text/plain' : mediaType,
      parts,
      content: () => (parts.length > 0 ? Buffer.alloc(0) : decode(raw.slice(bodyAt), header)),
    }
  }
  const whole = bytes.toString('latin1')
  // Files of old Macs end their lines with CR alone.
  return read(whole.includes('\n') ? whole : whole.replaceAll('\r', '\n'), 0, 'text/plain')
}

const essenceOf = (contentType: string): string | null =>
  /^\s*([\w.+-]{1,60}\/[\w.+-]{1,80})/.exec(contentType)?.[1]?.toLowerCase() ?? null

const decode = (body: string, header: MimeHeader): Buffer => {
  const encoding = header.value('content-transfer-encoding').toLowerCase()
  if (encoding.includes('base64')) return Buffer.from(fromBase64(body), 'latin1')
  return Buffer.from(encoding.includes('quoted-printable') ? fromQuoted(body) : body, 'latin1')
}

/** The pieces between lines of `--boundary`; what stands before the first and behind the last is for programs without MIME. */
function* cutAt(raw: string, from: number, boundary: string): Iterable<string> {
  const mark = `--${boundary}`
  let start = -1
  for (let at = raw.indexOf(mark, from); at >= 0; at = raw.indexOf(mark, at + mark.length)) {
    // Asked first: a body that is one line of marks is looked through once.
    if (at > 0 && raw[at - 1] !== '\n') continue
    const lineFeed = raw.indexOf('\n', at)
    const end = lineFeed < 0 ? raw.length : lineFeed
    const behind = raw.slice(at + mark.length, Math.min(end, at + mark.length + 100)).trim()
    if (behind !== '' && behind !== '--') continue
    if (start >= 0) yield raw.slice(start, raw[at - 2] === '\r' ? at - 2 : at - 1)
    if (behind === '--') return
    start = Math.min(end + 1, raw.length)
  }
  if (start >= 0) yield raw.slice(start)
}
