import { DropError } from '../../stages/read/drop-error.ts'
import type { Limits } from '../../stages/read/limits.ts'
import type { ByteReader } from './byte-reader.ts'
import { entryOf } from './decode-entry.ts'
import { decodeBody, type HttpHead, parseHttpHead } from './http-response.ts'
import type { Entry } from './part.ts'
import { endsRecord, findSwallowed, type WarcHead } from './warc-record.ts'

/** What a record of a web archive holds. */
export type Found =
  | { readonly kind: 'page'; readonly entry: Entry }
  | { readonly kind: 'failed'; readonly failure: DropError }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'damaged'; readonly message: string }
  /** `what` says what it is; null for the archive's own book-keeping. */
  | { readonly kind: 'passed-over'; readonly what: string | null }
  /** The file ends before the record does. */
  | { readonly kind: 'cut' }

/** Bytes of a block that are looked at before it is known to be a page. */
const lookedAt = 65_536

/** Reads the block behind a record's head. Only pages and texts are held. */
export const findPage = async (reader: ByteReader, head: WarcHead, limits: Limits): Promise<Found> => {
  if (head.length === null) return { kind: 'damaged', message: 'it does not say how long it is' }
  const top = await reader.take(Math.min(head.length, lookedAt))
  const seen = look(head, top)
  const missing = head.length - top.length
  if (!('mediaType' in seen) || head.length > limits.maxBytes + lookedAt) {
    if ((await reader.skip(missing)) < missing || top.length < Math.min(head.length, lookedAt)) return { kind: 'cut' }
    if (!(await isAtEnd(reader))) return { kind: 'damaged', message: wrongLength }
    return 'mediaType' in seen ? { kind: 'too-large', bytes: head.length } : seen
  }
  const block = Buffer.concat([top, await reader.take(missing)])
  if (block.length === head.length && (await isAtEnd(reader))) return pageOf(seen, block, limits)
  const swallowed = findSwallowed(block)
  if (swallowed < 0 && block.length < head.length) return { kind: 'cut' }
  if (swallowed >= 0) reader.putBack(block.subarray(swallowed))
  return { kind: 'damaged', message: wrongLength }
}

const wrongLength = 'its Content-Length is wrong: what follows it is no record'

const isAtEnd = async (reader: ByteReader): Promise<boolean> => endsRecord(await reader.peek(16))

interface Seen {
  readonly mediaType: string
  readonly contentType: string
  readonly http: HttpHead | null
}

const bookkeeping = new Set(['warcinfo', 'request', 'metadata'])
const pages = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

const look = ({ type, url, contentType }: WarcHead, top: Buffer): Seen | Found => {
  if (bookkeeping.has(type)) return passedOver(null)
  if (type === 'resource' || type === 'conversion') return seeType(contentType, null, url)
  if (type !== 'response') return passedOver(type === '' ? 'record of no type' : type)
  if (contentType !== '' && !contentType.startsWith('application/http')) return passedOver(essenceOf(contentType))
  const http = parseHttpHead(top)
  if (http === null) return { kind: 'damaged', message: 'its answer has no head of HTTP' }
  if (http.status !== 200) return passedOver(`status ${http.status}`)
  const stated = http.headers.get('content-type')?.toLowerCase() ?? ''
  const isPage =
    stated === '' && /^\s*<(?:!doctype html|html)\b/i.test(top.toString('latin1', http.end, http.end + 200))
  return seeType(isPage ? 'text/html' : stated, http, url)
}

const seeType = (contentType: string, http: HttpHead | null, url = ''): Seen | Found => {
  const mediaType = essenceOf(contentType)
  if (!pages.has(mediaType)) return passedOver(mediaType)
  // What sites say to crawlers is no article.
  if (/^[^?#]*\/(?:robots|ads|app-ads|humans|security|llms)\.txt$/i.test(url)) return passedOver('robots.txt')
  return { mediaType, contentType, http }
}

const passedOver = (what: string | null): Found => ({ kind: 'passed-over', what })

const essenceOf = (contentType: string): string =>
  /^[\w.+-]{1,40}\/[\w.+-]{1,60}/.exec(contentType.trim())?.[0] ?? 'no media type'

const pageOf = ({ mediaType, contentType, http }: Seen, block: Buffer, limits: Limits): Found => {
  try {
    const content = http === null ? block : decodeBody(http, block.subarray(http.end), limits)
    const charset = /charset\s*=\s*["']?([\w:.+-]{1,40})/.exec(contentType)?.[1] ?? ''
    return { kind: 'page', entry: entryOf(content, mediaType, charset, 'the server') }
  } catch (error) {
    if (error instanceof DropError) return { kind: 'failed', failure: error }
    throw error
  }
}
