import { article, bytes, cut, join, pack, page, row } from './bad-input.ts'

/** Plain texts, and what is none. */
export const texts = [
  row('empty.txt', 'empty', 'no byte', () => ''),
  row('blank.txt', 'empty', 'only white space', () => ' \r\n\t\u00a0\u3000\n'.repeat(1000)),
  row('only-mark.txt', 'empty', 'nothing behind the byte order mark', () => '\ufeff'),
  row('only-header.txt', 'empty', 'a header and no text', () => 'Title: Talks\nDate: 2024-06-01\n'),
  row('noise.txt', 'binary', 'random bytes', () => noise(65_536)),
  row('some-nul.txt', 'record (control-characters)', 'a few NULs in a text', () => article.replaceAll('. ', '.\0 ')),
  row('all-nul.txt', 'binary', 'nothing but NULs: a hole in a file', () => Buffer.alloc(100_000)),
  row('escapes.txt', 'binary', 'a terminal log', () => '\x1b[1m\x1b[31mtalks\x1b[0m '.repeat(1000)),
  row('utf16.txt', 'record (charset-guessed)', 'UTF-16 without a mark', () => Buffer.from(article, 'utf16le')),
  row('utf16be.txt', 'record (charset-guessed)', 'the other byte first', () =>
    Buffer.from(article, 'utf16le').swap16(),
  ),
  row('utf16-half.txt', 'record (charset-guessed)', 'UTF-16 cut inside a character', () =>
    cut(Buffer.from(`\ufeff${article}😀`, 'utf16le'), 2 * article.length + 3),
  ),
  row('utf32.txt', 'binary', 'UTF-32, which is not read', () =>
    Buffer.from(Array.from(`\ufeff${article}`, c => `${c}\0`).join(''), 'utf16le'),
  ),
  row('windows.txt', 'record (charset-guessed)', 'curly quotes of windows-1252', () =>
    bytes(article.replace('“', '\x93').replace('”', '\x94')),
  ),
  row('lying-mark.txt', 'record (charset-guessed)', 'a mark of UTF-8 before Latin-1', () =>
    join('\ufeff', bytes(`${article.replaceAll(/[“”]/g, '"')} In the caf\xe9.`)),
  ),
  row('overlong.txt', 'record (charset-guessed)', 'overlong forms of UTF-8, and a surrogate in it', () =>
    join(article, bytes(' \xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf \xed\xa0\x80 \xf8\x88\x80\x80\x80')),
  ),
  row('surrogates.txt', 'record (charset-guessed)', 'halves of characters in UTF-16', () =>
    Buffer.from(`\ufeff${article}\ud800 \udc00`, 'utf16le'),
  ),
  row('huge.txt', 'too-large', '21 MB', () => Buffer.alloc(21_000_000, 'talk ')),
  row('one-word.txt', 'record', 'a word of a megabyte', () => `${article} ${'x'.repeat(1_000_000)}`),
  row('one-line.txt', 'record', 'a line of 300 KB', () => 'The minister said that the talks were good. '.repeat(7000)),
  row('newlines.txt', 'record', 'half a million blank lines', () => `${article}${'\n'.repeat(500_000)}${article}`),
  row(
    'brackets.txt',
    'record',
    '200,000 opened brackets and quotation marks',
    () => `${article} ${'(“['.repeat(67_000)}`,
  ),
  row('marks.txt', 'record', '100,000 combining marks on a letter', () => `${article} a${'\u0301'.repeat(100_000)}`),
  row(
    'bidi.txt',
    'record',
    'marks that turn the direction of writing',
    () => `${article} \u202egnp.exe\u202c \u200b\u2066`,
  ),
  row('pdf.txt', 'unsupported', 'a PDF by its first bytes', () => '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n'),
  row('rtf.txt', 'unsupported', 'RTF by its first bytes', () => `{\\rtf1\\ansi ${article}}`),
  row('office.txt', 'binary', 'an office file by its first bytes', () =>
    join(bytes('PK\x03\x04\x14\0\x06\0'), noise(3000)),
  ),
  row('talks.pdf', 'unsupported', 'a form that is not read', () => bytes('%PDF-1.7\n\xe2\xe3\xcf\xd3')),
  row('sheet.xlsx', 'unsupported', 'a form that is not read', () => bytes('PK\x03\x04')),
  row('page.txt', 'record (form-guessed)', 'a page that is called a text', () => page()),
  row(
    'front.md',
    'record (front-matter-unreadable)',
    'YAML that is none',
    () => `---\ntitle: [a\n: : b\n---\n\n${article}`,
  ),
  row(
    'aliases.md',
    'record (front-matter-unreadable)',
    'the billion laughs in YAML',
    () => `---\n${laughs}---\n\n${article}`,
  ),

  row('cut.txt.gz', 'malformed', 'gzip that ends too soon', () => cut(pack(article), 200)),
  row('none.txt.gz', 'malformed', 'no gzip', () => article),
  row('zip.txt.gz', 'malformed', 'a zip archive', () => bytes('PK\x03\x04\x14\0\0\0')),
  row('nothing.txt.gz', 'malformed', 'no byte', () => ''),
  row('damaged.txt.gz', 'malformed', 'a byte changed', () => flip(pack(article), 60)),
  row('behind.txt.gz', 'malformed', 'garbage behind the data', () => join(pack(article), 'garbage')),
  row('two.txt.gz', 'record', 'packed in two pieces', () => join(pack(`${article}\n\n`), pack(article))),
  row('bomb.txt.gz', 'too-large', '100 MB of nothing in 100 KB', () => pack(Buffer.alloc(100_000_000))),
  row('bomb.html.gz', 'too-large', 'a page of 60 MB in 60 KB', () => pack(Buffer.alloc(60_000_000, '<p>'))),
  row('nested.txt.gz', 'binary', 'gzip in gzip', () => pack(pack(article))),
  row('nested.txt.gz.gz', 'unsupported', 'gzip in gzip, and called so', () => pack(pack(article))),
]

const laughs = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
  .join('\n')}\n`

const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 0xff)

const flip = (packed: Buffer, at: number): Buffer => {
  packed[at]! ^= 0xff
  return packed
}
