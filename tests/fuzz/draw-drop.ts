import { layOut } from './make-page.ts'
import { pieceOf } from './make-text.ts'
import type { Random } from './random.ts'
import type { SeedFile, Seeds } from './seeds.ts'

/** Some articles as fields, with now and then one that lacks some of them. */
const drawEntries = (random: Random, { texts }: Seeds) =>
  Array.from({ length: random.pick([1, 1, 2, 3, 5]) }, (_, i) => ({
    id: random.pick([`a-${i}`, i, 'a/b', '..', 'CON', `https://harbor.example/${i}`, 'A', 'a']),
    title: random.pick(['Talks in Oslo', '', 'Talks, and “more”']),
    date: random.pick(['2024-06-01', '1 June 2024', 'Sat, 01 Jun 2024 10:00:00 GMT', 1717228800, 'soon']),
    url: `https://harbor.example/log/${i}`,
    author: random.pick<unknown>(['Ida Lund', ['Ida Lund', 'Ivo Brandt'], { name: 'Ida Lund' }]),
    text: pieceOf(texts, random).slice(0, random.pick([0, 300, 900])),
  }))

const escapeXml = (words: unknown): string => String(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const cell = (value: unknown): string => {
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${words.replaceAll('"', '""')}"`
}
const mailHead = (subject: string, type: string): string =>
  `From: Ida Lund <ida@harbor.example>\r\nDate: Mon, 3 Jun 2024 10:00:00 +0200\r\nSubject: ${subject}\r\nMessage-ID: <1@harbor.example>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n`
const warc = (page: string, url: string): string => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-06-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`
}

type Draw = (random: Random, seeds: Seeds) => string

const mail: Draw = (random, seeds) => {
  const [{ text = '', title = '' } = {}] = drawEntries(random, seeds)
  const subject = random.pick([title, `=?utf-8?B?${Buffer.from(title).toString('base64')}?=`])
  if (random.percent(30)) {
    const coded = Buffer.from(text)
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\r\n')
    return `${mailHead(subject, 'text/plain; charset=utf-8')}Content-Transfer-Encoding: base64\r\n\r\n${coded}\r\n`
  }
  if (random.percent(40)) return `${mailHead(subject, 'text/plain; charset=utf-8; format=flowed')}\r\n${text}\r\n`
  const page = layOut(text, random)
  return `${mailHead(subject, 'multipart/alternative; boundary="B"')}\r\n--B\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page.replaceAll('=', '=3D')}\r\n--B--\r\n`
}

const forms: readonly (readonly [name: string, draw: Draw])[] = [
  ['fuzz.json', (random, seeds) => JSON.stringify(drawEntries(random, seeds), null, random.pick([0, 2]))],
  [
    'fuzz.json',
    (random, seeds) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Harbor',
        items: drawEntries(random, seeds).map(({ text, ...rest }) => ({ ...rest, content_text: text })),
      }),
  ],
  [
    'fuzz.ndjson',
    (random, seeds) =>
      drawEntries(random, seeds)
        .map(entry => JSON.stringify(entry))
        .join('\n'),
  ],
  [
    'fuzz.csv',
    (random, seeds) =>
      [
        'id,title,date,url,author,text',
        ...drawEntries(random, seeds).map(entry => Object.values(entry).map(cell).join(',')),
      ].join('\r\n'),
  ],
  [
    'fuzz.tsv',
    (random, seeds) =>
      [
        'id\ttitle\tdate\turl\tauthor\ttext',
        ...drawEntries(random, seeds).map(entry => Object.values(entry).map(cell).join('\t')),
      ].join('\n'),
  ],
  [
    'fuzz.rss',
    (random, seeds) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbor</title>${drawEntries(
        random,
        seeds,
      )
        .map(
          ({ id, title, date, url, text }) =>
            `<item><title>${escapeXml(title)}</title><guid>${escapeXml(id)}</guid><link>${url}</link><pubDate>${date}</pubDate><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`,
        )
        .join('')}</channel></rss>`,
  ],
  [
    'fuzz.atom',
    (random, seeds) =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${drawEntries(random, seeds)
        .map(
          ({ id, title, date, url, text }) =>
            `<entry><id>${escapeXml(id)}</id><title>${escapeXml(title)}</title><updated>${date}</updated><link href="${url}"/><content type="html">${escapeXml(`<p>${text}</p>`)}</content></entry>`,
        )
        .join('')}</feed>`,
  ],
  ['fuzz.eml', mail],
  [
    'fuzz.mbox',
    (random, seeds) =>
      Array.from(
        { length: random.pick([1, 2, 3]) },
        () =>
          `From ida@harbor.example Mon Jun  3 10:00:00 2024\n${mail(random, seeds)
            .replaceAll('\r\n', '\n')
            .replaceAll(/^(?=From )/gm, '>')}\n`,
      ).join(''),
  ],
  [
    'fuzz.mht',
    (random, seeds) =>
      `${mailHead('Talks', 'multipart/related; boundary="B"; type="text/html"')}\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://harbor.example/1\r\n\r\n${layOut(pieceOf(seeds.texts, random), random)}\r\n--B--\r\n`,
  ],
  [
    'fuzz.warc',
    (random, seeds) =>
      drawEntries(random, seeds)
        .map(({ text, url }) => warc(layOut(text, random), url))
        .join(''),
  ],
  [
    'fuzz.txt.meta.yaml',
    random =>
      `title: Talks in Oslo\ndate: ${random.pick(['2024-06-01', 'soon', '0'])}\nauthors: [Ida Lund]\nurl: https://harbor.example/1\npublisher: Harbor Times\n`,
  ],
]

/** A file that holds articles, as it should be. */
export const drawDrop = (random: Random, seeds: Seeds): SeedFile => {
  const [name, draw] = random.pick(forms)
  return { name, content: draw(random, seeds) }
}
