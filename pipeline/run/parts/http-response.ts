import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { DropError } from '../../stages/read/drop-error.ts'
import type { Limits } from '../../stages/read/limits.ts'
import { isGzip, unpackBound, unpackFailure } from '../../stages/read/unpack.ts'

/** The head of an answer of HTTP. */
export interface HttpHead {
  readonly status: number
  /** By names in lower case; of a name that comes again the first. */
  readonly headers: ReadonlyMap<string, string>
  /** Where the body begins. */
  readonly end: number
}

/** The head that bytes begin with; null where they begin with none. */
export const parseHttpHead = (bytes: Buffer): HttpHead | null => {
  const text = bytes.toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})\b/.exec(text)?.[1]
  const end = /\r?\n\r?\n/.exec(text)
  if (status === undefined || end === null) return null
  return { status: Number(status), headers: parseFields(text.slice(0, end.index)), end: end.index + end[0].length }
}

/** Lines of `Name: value`, those that begin with white space joined to the one before; lines of another form say nothing. */
export const parseFields = (block: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>()
  for (const line of block.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/**
 * The body of an answer without what was done to it on its way. Crawlers that undo that themselves leave the headers: a
 * body that is not what they say is taken as it is.
 *
 * @throws DropError `too-large` above the limits, `malformed` where it is cut or damaged, `unsupported`
 */
export const decodeBody = ({ headers }: HttpHead, body: Buffer, limits: Limits): Buffer => {
  const transfers = codings(headers.get('transfer-encoding'))
  let decoded = transfers.includes('chunked') ? (dechunk(body) ?? body) : body
  const others = [...codings(headers.get('content-encoding')), ...transfers.filter(coding => coding !== 'chunked')]
  if (others.length > mostCodings) throw new DropError('malformed', `it was packed ${others.length} times over`)
  for (const coding of others.reverse()) decoded = unpackCoding(coding, decoded, limits)
  return decoded
}

const mostCodings = 4

const codings = (header = ''): string[] =>
  header
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim().replace(/^x-/, ''))
    .filter(coding => coding !== '' && coding !== 'identity' && coding !== 'none')

const unpackCoding = (coding: string, packed: Buffer, limits: Limits): Buffer => {
  const { most, option } = unpackBound(packed.length, limits)
  const bound = { maxOutputLength: most }
  if (coding === 'utf-8' || startsAsText(packed)) return packed
  try {
    if (coding === 'gzip') return isGzip(packed) ? gunzipSync(packed, bound) : packed
    if (coding === 'deflate') return isZlib(packed) ? inflateSync(packed, bound) : inflateRawSync(packed, bound)
    if (coding === 'br') return brotliDecompressSync(packed, bound)
  } catch (error) {
    const failure = unpackFailure(error, most, option)
    if (failure.code === 'too-large') throw failure
    throw new DropError('malformed', `its ${coding} data are damaged, or end too soon`, { cause: error })
  }
  throw new DropError('unsupported', `content encoded as ${coding.slice(0, 40)} is not read`)
}

/** Whether what should be packed is a page, or text that opens with words. */
const startsAsText = (bytes: Buffer): boolean =>
  /^(?:\xef\xbb\xbf)?\s*(?:<[!?a-z]|[\w"'( ]{24})/i.test(bytes.toString('latin1', 0, 64))

const isZlib = (bytes: Buffer): boolean =>
  bytes.length > 1 && (bytes[0]! & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0

/** Null where the body is not in chunks. A body that ends too soon gives the chunks that are there. */
const dechunk = (body: Buffer): Buffer | null => {
  const chunks: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf(10, at)
    const size = /^0*([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?\n$/i.exec(
      body.toString('latin1', at, Math.min(end + 1, at + 300)),
    )?.[1]
    if (end < 0 || size === undefined) return chunks.length === 0 ? null : Buffer.concat(chunks)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    chunks.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    if (body[at] === 13) at++
    if (body[at] === 10) at++
  }
  return Buffer.concat(chunks)
}
