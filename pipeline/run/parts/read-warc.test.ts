import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readWarc } from './read-warc.ts'
import { readInPieces } from './test-parts.ts'

type Bytes = string | Buffer
const bytesOf = (bytes: Bytes): Buffer => (typeof bytes === 'string' ? Buffer.from(bytes) : bytes)

const record = (type: string, url: string, block: Bytes, { contentType = '', length = 0 } = {}): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <${url}>\r\nWARC-Date: 2020-03-04T10:00:00Z\r\n` +
        `${contentType && `Content-Type: ${contentType}\r\n`}Content-Length: ${length || bytesOf(block).length}\r\n\r\n`,
    ),
    bytesOf(block),
    Buffer.from('\r\n\r\n'),
  ])
const answer = (url: string, body: Bytes, { status = '200 OK', headers = '', length = 0 } = {}): Buffer => {
  const head = `HTTP/1.1 ${status}\r\n${headers.includes('Content-Type') ? '' : 'Content-Type: text/html; charset=utf-8\r\n'}${headers}\r\n`
  return record('response', url, Buffer.concat([Buffer.from(head), bytesOf(body)]), {
    contentType: 'application/http; msgtype=response',
    length,
  })
}
const pier = '<p>The pier of Vesta is open.</p>'
const page = (number: number, html = pier): object => ({
  number,
  id: `http://post.example/${number}`,
  entry: {
    content: html,
    mediaType: 'text/html',
    charset: 'utf-8',
    stated: { url: `http://post.example/${number}` },
  },
})
const url = (number: number): string => `http://post.example/${number}`

describe('readWarc', () => {
  it('gives the pages of an archive, whatever the pieces, and tells what it passed over', async () => {
    const warc = Buffer.concat([
      record('warcinfo', 'x', 'software: none\r\n'),
      record('request', url(1), 'GET /1 HTTP/1.1\r\n\r\n'),
      answer(url(1), pier),
      answer('http://post.example/pier.png', Buffer.alloc(100_000, 200), { headers: 'Content-Type: image/png\r\n' }),
      answer('http://post.example/gone', 'gone', { status: '404 Not Found' }),
      answer('http://post.example/robots.txt', 'Disallow:', { headers: 'Content-Type: text/plain\r\n' }),
      record('revisit', url(1), 'HTTP/1.1 200 OK\r\n\r\n'),
      record('resource', url(2), pier, { contentType: 'text/html; charset=utf-8' }),
      record('conversion', 'http://post.example/3', 'The pier is open.', { contentType: 'text/plain' }),
    ])
    const whole = await readInPieces(readWarc, warc)
    expect(whole).toEqual({
      parts: [
        page(1),
        page(2),
        {
          number: 3,
          id: url(3),
          entry: {
            content: 'The pier is open.',
            mediaType: 'text/plain',
            charset: 'utf-8',
            notes: [],
            stated: { url: url(3) },
          },
        },
      ],
      passedOver: ['image/png', 'status 404', 'robots.txt', 'revisit'],
    })
    for (const size of [1, 7, 1000]) expect(await readInPieces(readWarc, warc, { size })).toEqual(whole)
  })

  it('undoes what was done to answers on their way, or takes them as they are', async () => {
    const chunked = `0000000011;x=y\r\n${pier.slice(0, 17)}\r\n${(pier.length - 17).toString(16)}\r\n${pier.slice(17)}\r\n0\r\n\r\n`
    const encoded: [string, Bytes][] = [
      ['Transfer-Encoding: chunked', chunked],
      ['Transfer-Encoding: chunked', pier],
      ['Content-Encoding: gzip', gzipSync(pier)],
      ['Content-Encoding: gzip', pier],
      ['Content-Encoding: deflate', deflateSync(pier)],
      ['Content-Encoding: deflate', deflateRawSync(pier)],
      ['Content-Encoding: br', brotliCompressSync(pier)],
      ['Content-Encoding: br', pier],
      ['Content-Encoding: gzip, br', brotliCompressSync(gzipSync(pier))],
      ['Content-Encoding: identity', pier],
    ]
    const warc = Buffer.concat(
      encoded.map(([header, body], i) => answer(url(i + 1), body, { headers: `${header}\r\n` })),
    )
    expect((await readInPieces(readWarc, warc)).parts).toEqual(encoded.map((_, i) => page(i + 1)))
  })

  it('refuses answers that are too large, too much unpacked, or damaged, each alone', async () => {
    const gzip = { headers: 'Content-Encoding: gzip\r\n' }
    const warc = Buffer.concat([
      answer(url(1), gzipSync(Buffer.alloc(5_000_000)), gzip),
      answer(url(2), `<p>${'Vesta '.repeat(40_000)}`),
      answer(url(3), gzipSync(pier.repeat(9)).subarray(0, 25), gzip),
      answer(url(4), Buffer.from([9, 200, 7, 1]), { headers: 'Content-Encoding: zstd\r\n' }),
      record('response', url(5), 'no head at all', { contentType: 'application/http' }),
      answer(url(6), pier),
    ])
    const { parts } = await readInPieces(readWarc, warc, { limits: { maxBytes: 100_000 } })
    expect(parts).toMatchObject([
      { number: 1, id: url(1), failure: expect.stringMatching(/^too-large: it unpacks to more than/) },
      { number: 2, failure: expect.stringMatching(/^too-large: record 2: 0.2 MB/) },
      { number: 3, failure: expect.stringMatching(/^malformed: its gzip data/) },
      { number: 4, failure: expect.stringMatching(/^unsupported: content encoded as zstd/) },
      { number: 5, failure: expect.stringMatching(/^malformed: record 5: its answer has no head/) },
      page(6),
    ])
  })

  it('goes on at the next record where a length is wrong or missing', async () => {
    const warc = Buffer.concat([
      answer(url(1), pier, { length: 40 }),
      answer(url(2), pier),
      answer(url(3), pier, { length: 400 }),
      answer(url(4), pier),
      Buffer.from(
        answer(url(5), pier)
          .toString()
          .replace(/Content-Length: \d+/, 'Content-Length: many'),
      ),
      answer(url(6), pier),
    ])
    const whole = await readInPieces(readWarc, warc)
    expect(whole.parts).toMatchObject([
      { number: 1, failure: expect.stringMatching(/^malformed: record 1: its Content-Length is wrong/) },
      page(2),
      { number: 3, failure: expect.stringMatching(/^malformed: record 3: its Content-Length is wrong/) },
      page(4),
      { number: 5, failure: expect.stringMatching(/^malformed: record 5: it does not say how long/) },
      page(6),
    ])
    for (const size of [1, 7, 1000]) expect(await readInPieces(readWarc, warc, { size })).toEqual(whole)
  })

  it('gives the records before the place where an archive is cut, and names the place', async () => {
    const warc = Buffer.concat([answer(url(1), pier), answer(url(2), pier)])
    expect(await readInPieces(readWarc, warc.subarray(0, warc.length - 20))).toEqual({
      parts: [page(1)],
      passedOver: [],
      end: `malformed: in record 2 (${url(2)}): it ends too soon: fetch or copy it again`,
    })
    const inPicture = Buffer.concat([
      warc,
      answer(url(3), Buffer.alloc(100_000), { headers: 'Content-Type: image/png\r\n' }),
    ])
    expect(await readInPieces(readWarc, inPicture.subarray(0, -5000))).toMatchObject({
      end: expect.stringMatching(/^malformed: in record 3/),
    })
    expect(await readInPieces(readWarc, 'The pier of Vesta is open.')).toMatchObject({
      end: expect.stringMatching(/^malformed: .*it is no WARC/),
    })
    expect(await readInPieces(readWarc, '')).toEqual({ parts: [], passedOver: [] })
  })
})
