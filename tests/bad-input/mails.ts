import { article, bytes, cut, join, markup, pack, page, row } from './bad-input.ts'

const head = (...fields: readonly string[]): string =>
  [
    'From: Ida Lund <ida@harbor.example>',
    'Date: Mon, 3 Jun 2024 10:00:00 +0200',
    'Subject: Talks in Oslo',
    'Message-ID: <1@harbor.example>',
    'MIME-Version: 1.0',
    ...fields,
    '',
    '',
  ].join('\r\n')

const text = 'Content-Type: text/plain; charset=utf-8'
const mail = `${head(text)}${article}\r\n`
const mixed = (...parts: readonly string[]): string =>
  `${head('Content-Type: multipart/mixed; boundary=B')}${parts.map(part => `--B\r\n${part}\r\n`).join('')}--B--\r\n`

/** Mails, mailboxes and saved pages. */
export const mails = [
  row('nothing.eml', 'malformed', 'no byte', () => ''),
  row('no-header.eml', 'malformed', 'no mail', () => article),
  row('header-only.eml', 'empty', 'nothing under the header', () => head(text)),
  row('picture-only.eml', 'empty', 'no text in any part', () =>
    mixed('Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo='),
  ),
  row('nested.eml', 'record', '1,000 parts in each other', () => {
    const openers = Array.from(
      { length: 1000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=B${i}\r\n\r\n--B${i}\r\n`,
    )
    return `${head().trimEnd()}\r\n${openers.join('')}${text}\r\n\r\n${article}\r\n`
  }),
  row('wide.eml', 'record', '20,000 empty parts', () =>
    mixed(`${text}\r\n\r\n${article}`, ...Array(20_000).fill(`${text}\r\n\r\n`)),
  ),
  row('letters.eml', '100 records', 'a hundred mails that hang on one', () =>
    mixed(...Array(100).fill(`Content-Type: message/rfc822\r\n\r\n${mail}`)),
  ),
  row(
    'matryoshka.eml',
    'empty',
    '300 mails in each other',
    () => `${`${head('Content-Type: message/rfc822')}`.repeat(300)}${mail}`,
  ),
  row('long-header.eml', 'record', 'a field of 1 MB', () => `X-Trace: ${'talks '.repeat(170_000)}\r\n${mail}`),
  row('many-fields.eml', 'record', '100,000 fields', () => `${'X-Trace: talks\r\n'.repeat(100_000)}${mail}`),
  row('folded.eml', 'record', 'a field folded 100,000 times', () => `X-Trace: a\r\n${' b\r\n'.repeat(100_000)}${mail}`),
  row(
    'no-boundary.eml',
    'record',
    'a boundary that never comes',
    () => `${head('Content-Type: multipart/mixed; boundary=B')}${article}`,
  ),
  row('open-boundary.eml', 'record', 'cut before the last boundary', () => {
    const whole = mixed(`${text}\r\n\r\n${article}`)
    return cut(whole, Buffer.byteLength(whole) - 20)
  }),
  row('words.eml', 'record', '50,000 encoded words in the subject', () =>
    mail.replace('Talks in Oslo', '=?utf-8?B?VGFsa3M=?= '.repeat(50_000)),
  ),
  row(
    'quoted.eml',
    'record',
    'quoted-printable that is none',
    () => `${head(text, 'Content-Transfer-Encoding: quoted-printable')}${article} =ZZ =\r\n= =4`,
  ),
  row(
    'base64.eml',
    'record',
    'base64 that is cut and has garbage in it',
    () =>
      `${head(text, 'Content-Transfer-Encoding: base64')}${Buffer.from(article).toString('base64').slice(0, -3)}!!*`,
  ),
  row('lying.eml', 'record (charset-guessed)', 'called UTF-8, it is windows-1252', () =>
    bytes(mail.replace('“', '\x93').replace('”', '\x94')),
  ),
  row('klingon.eml', 'record', 'a charset that there is not', () => mail.replace('utf-8', 'klingon')),
  row('bomb.eml', 'record (attachment-not-read)', 'an attachment that would unpack to 100 MB', () =>
    mixed(
      `${text}\r\n\r\n${article}`,
      `Content-Type: application/gzip; name=../../x.txt.gz\r\nContent-Transfer-Encoding: base64\r\n\r\n${pack(Buffer.alloc(100_000_000)).toString('base64')}`,
    ),
  ),
  row(
    'pixel.eml',
    'record',
    'HTML with a pixel that would tell of its being read',
    () =>
      `${head('Content-Type: text/html; charset=utf-8')}${page(`${markup}<img src="http://192.0.2.1/p.gif" width=1>`)}`,
  ),
  row('huge.eml', 'too-large', '21 MB', () => `${head(text)}${'talks '.repeat(3_500_000)}`),
  row('none.mbox', 'malformed', 'no line that begins a mail', () => article),
  row('nothing.mbox', 'empty', 'no byte', () => ''),
  row('some.mbox', '2 records, empty, malformed, too-large', 'a mail that is none, an empty one, one of 21 MB', () =>
    [mail, article, head(text), `${head(text)}${'talks '.repeat(3_500_000)}`, mail]
      .map(each => `From ida Mon Jun  3 10:00:00 2024\n${each}\n\n`)
      .join(''),
  ),
  row('twice.mbox', '3 records', 'the same id three times', () =>
    `From ida Mon Jun  3 10:00:00 2024\n${mail}\n\n`.repeat(3),
  ),
  row('nothing.mhtml', 'malformed', 'a saved page that is none', () => article),
  row(
    'no-page.mht',
    'empty',
    'a saved page without a page',
    () => `${head('Content-Type: multipart/related; boundary=B')}--B\r\nContent-Type: image/png\r\n\r\nx\r\n--B--\r\n`,
  ),
  row('cut.mbox.gz', '1 record, malformed', 'a packed mailbox that ends too soon', () => {
    const packed = pack(join(`From ida Mon Jun  3 10:00:00 2024\n${mail}\n\n`, noise(60_000)))
    return cut(packed, packed.length - 1000)
  }),
]

const noise = (length: number): string =>
  `From ida Mon Jun  3 10:00:00 2024\n${head(text)}${Array.from({ length }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 7).toString(36)).join(' ')}`
