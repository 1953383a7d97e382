import { cut, join, pack, page, row } from './bad-input.ts'

const record = (
  block: string | Uint8Array,
  {
    type = 'response',
    url = 'https://harbor.example/talks',
    length = Buffer.byteLength(block) as number | string | null,
  } = {},
): Buffer => {
  const fields = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-06-03T10:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    'Content-Type: application/http; msgtype=response',
    ...(length === null ? [] : [`Content-Length: ${length}`]),
  ]
  return join(`${fields.join('\r\n')}\r\n\r\n`, block, '\r\n\r\n')
}
const answer = (body: string | Uint8Array, ...fields: readonly string[]): Buffer =>
  join(['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', ...fields, '', ''].join('\r\n'), body)

const good = record(answer(page()))
const lying = (length: number | string | null): Buffer => join(good, record(answer(page()), { length }), good)

/** Web archives. */
export const archives = [
  row('nothing.warc', 'empty', 'no byte', () => ''),
  row('none.warc', 'malformed', 'no archive', () => page()),
  row('cut.warc', '1 record, malformed', 'cut in the middle', () => cut(join(good, good), good.length * 1.5)),
  row('cut-head.warc', '1 record, malformed', 'cut in the head of a record', () =>
    cut(join(good, good), good.length + 60),
  ),
  row('cut.warc.gz', '1 record, malformed', 'packed, and cut in the middle', () =>
    cut(join(pack(good), pack(good)), pack(good).length * 1.5),
  ),
  row('damaged.warc.gz', 'malformed', 'garbage behind a packed record', () => join(pack(good), 'garbage')),
  row('long.warc', '2 records, malformed', 'a length that is too long', () => lying(answer(page()).length + 50)),
  row('longest.warc', '2 records, malformed', 'a length of 1e18', () => lying('1000000000000000000')),
  row('short.warc', '2 records, malformed', 'a length that is too short', () => lying(100)),
  row('negative.warc', '2 records, malformed', 'a length below zero', () => lying('-5')),
  row('no-length.warc', '2 records, malformed', 'no length', () => lying(null)),
  row('bomb.warc', '1 record, too-large', 'an answer that unpacks to 100 MB', () =>
    join(record(answer(pack(Buffer.alloc(100_000_000)), 'Content-Encoding: gzip')), good),
  ),
  row('layers.warc', '1 record, malformed', 'an answer packed six times over', () =>
    join(record(answer(page(), 'Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip')), good),
  ),
  row('torn.warc', '1 record, malformed', 'an answer whose packed data are cut', () =>
    join(record(answer(cut(pack(page()), 200), 'Content-Encoding: gzip')), good),
  ),
  row('picture.warc', '1 record, binary', 'a picture that is called a page', () =>
    join(record(answer(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))), good),
  ),
  row('no-http.warc', '1 record, malformed', 'an answer without a head', () => join(record('talks'), good)),
  row('long-head.warc', '1 record, malformed', 'a head of 5 MB', () =>
    join(record(answer(page(), `X-Trace: ${'talks '.repeat(900_000)}`)), good),
  ),
  row('huge.warc', '1 record, too-large', 'a page of 21 MB', () =>
    join(record(answer(page('talks '.repeat(3_500_000)))), good),
  ),
  row('names.warc', '6 records', 'addresses that would lead elsewhere, and one twice', () =>
    join(
      ...['file:///etc/passwd', '../../x', `https://harbor.example/${'a'.repeat(2000)}`, 'con', 'x\0y', 'con'].map(
        url => record(answer(page()), { url }),
      ),
    ),
  ),
  row('book-keeping.warc', 'empty', 'no page in it', () => record('software: x\r\n', { type: 'warcinfo' })),
  row('bomb.warc.gz', 'too-large', '100 MB of nothing in 100 KB', () => pack(Buffer.alloc(100_000_000))),
]
