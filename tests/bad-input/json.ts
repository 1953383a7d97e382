import { article, bytes, cut, pack, page, row } from './bad-input.ts'

const entry = JSON.stringify({ id: 'a-1', title: 'Talks in Oslo', date: '2024-06-03', text: article })
const lines = (...each: readonly string[]): string => `${each.join('\n')}\n`
/** Entries that say the same under ids of their own. */
const named = (...ids: readonly string[]): string => lines(...ids.map(id => JSON.stringify({ id, text: article })))

/** JSON: a document, or one a line. */
export const json = [
  row('nothing.json', 'empty', 'no byte', () => ''),
  row('none.json', 'malformed', 'no JSON', () => article),
  row('page.json', 'malformed', 'a page', () => page()),
  row('empty-array.json', 'empty', 'an array of nothing', () => '[]'),
  row('scalars.json', 'malformed', 'an array of words and numbers', () => '["talks", 1, null, true]'),
  row('scalar.json', 'malformed', 'a number', () => '17'),
  row('no-text.json', 'empty', 'no field that holds text', () => '[{"id":1,"colour":"red"}]'),
  row('deep.json', 'malformed', '100,000 opened brackets', () => '['.repeat(100_000)),
  row(
    'deep-closed.json',
    'malformed',
    'an entry with 50,000 brackets in it',
    () => `[{"text":${JSON.stringify(article)},"more":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`,
  ),
  row('cut.json', '1 record, malformed', 'cut in the second entry', () =>
    cut(`[${entry},${entry}]`, entry.length + 100),
  ),
  row(
    'surrogates.json',
    '1 record (charset-guessed)',
    'halves of characters',
    () => `[${entry.replace('Oslo,', 'Oslo \\ud800,')}]`,
  ),
  row(
    'proto.json',
    '1 record',
    'keys that objects have anyway',
    () =>
      `[{"__proto__":{"text":"x"},"constructor":{"prototype":{"polluted":1}},"toString":7,"text":${JSON.stringify(article)}}]`,
  ),
  row('twice.json', '1 record', 'a key twice', () => `[{"text":"no","text":${JSON.stringify(article)}}]`),
  row(
    'number.json',
    '1 record',
    'a number of 100,000 figures',
    () => `[{"id":${'9'.repeat(100_000)},"text":${JSON.stringify(article)}}]`,
  ),
  row(
    'fields.json',
    '1 record',
    '200,000 other fields',
    () => `[{"text":${JSON.stringify(article)}${Array.from({ length: 200_000 }, (_, i) => `,"f${i}":${i}`).join('')}}]`,
  ),
  row('utf16.json', '1 record (charset-guessed)', 'UTF-16 without a mark', () => Buffer.from(`[${entry}]`, 'utf16le')),
  row('latin.json', '1 record (charset-guessed)', 'windows-1252', () =>
    bytes(`[${entry}]`.replace('“', '\x93').replace('”', '\x94')),
  ),
  row('nothing.ndjson', 'empty', 'no byte', () => ''),
  row('blank.ndjson', 'empty', 'blank lines', () => '\n\r\n \n'.repeat(10_000)),
  row('broken.ndjson', '2 records, malformed', 'a line that is cut', () => lines(entry, entry.slice(0, 100), entry)),
  row('all-broken.ndjson', 'malformed', '5,000 broken lines', () => '{"text": no}\n'.repeat(5000)),
  row('scalars.ndjson', '1 record, malformed', 'lines of words and numbers', () =>
    lines('1', '"talks"', '[]', 'null', entry),
  ),
  row('long.ndjson', '2 records, too-large', 'a line of 30 MB', () =>
    lines(entry, JSON.stringify({ text: 'talks '.repeat(5_000_000) }), entry),
  ),
  row('no-end.ndjson', 'too-large', '30 MB without a line break', () => Buffer.alloc(30_000_000, '{"text":"talks ')),
  row('nul.ndjson', '1 record, malformed', 'a line of NULs: a hole in a file', () => lines('\0'.repeat(5000), entry)),
  row('names.ndjson', '11 records', 'ids that would lead elsewhere, and the same again', () =>
    named(
      '../../etc/passwd',
      '/etc/passwd',
      'C:\\x',
      '..',
      'a\0b',
      'x'.repeat(300),
      '漢'.repeat(300),
      'CON',
      'con',
      'con',
      '',
    ),
  ),
  row('cut.ndjson.gz', '20 records (language-not-read), malformed', 'packed, and cut', () => {
    const packed = pack(lines(entry, ...Array.from({ length: 40 }, (_, i) => JSON.stringify({ text: noise(i) }))))
    return cut(packed, packed.length / 2)
  }),
  row('bomb.ndjson.gz', 'too-large', '100 MB of nothing in 100 KB', () => pack(Buffer.alloc(100_000_000))),
  row('html.ndjson', '1 record', 'a page in a field', () => lines(JSON.stringify({ html: page() }))),
  row('html-empty.ndjson', '1 record, empty', 'a page without an article in a field', () =>
    lines(JSON.stringify({ html: '<script>1</script>' }), entry),
  ),
]

const noise = (seed: number): string =>
  Array.from({ length: 1000 }, (_, i) => (Math.imul(i + seed * 1000 + 1, 2654435761) >>> 7).toString(36)).join(' ')
