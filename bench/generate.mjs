// Writes a large drop of articles, see make-article.mjs.
// usage: npm run generate -- ndjson FILE MEGABYTES | warc FILE PAGES     (a FILE that ends in .gz is packed)
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'
import { makeArticle } from './make-article.mjs'

function* jsonLines(megabytes) {
  for (let number = 1, size = 0; size < megabytes * 1e6; number++) {
    const { title, day, lines } = makeArticle(number)
    const line = `${JSON.stringify({ id: `report-${number}`, title, date: day, publisher: 'The Two Capitals', text: lines.join('\n\n') })}\n`
    size += Buffer.byteLength(line)
    yield Buffer.from(line)
  }
}

const menu = ['News', 'Defence', 'Economy', 'Culture', 'Sport', 'Weather', 'About us', 'Contact']
  .map(name => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('')
const style = `<style>${Array.from({ length: 200 }, (_, i) => `.c${i}{margin:${i}px;padding:${i}px}`).join('')}</style>`

const pageOf = ({ number, title, day, lines }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title} | The Two Capitals</title><meta property="og:site_name" content="The Two Capitals">
<meta property="article:published_time" content="${day}T08:00:00Z">${style}
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: day, author: { name: 'Ida Lund' }, publisher: { name: 'The Two Capitals' } })}</script>
<script>${'var a=1;'.repeat(500)}</script></head>
<body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By Ida Lund</p>
<figure><img src="/${number}.jpg" alt=""><figcaption>Guests at the pier in the capital</figcaption></figure>
${lines.map(line => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')}
</article><aside><h3>Related articles</h3><ul>${[1, 2, 3, 4].map(i => `<li><a href="/${number + i}">Report ${number + i} from the two capitals</a></li>`).join('')}</ul></aside></main>
<footer><p>Copyright The Two Capitals. All rights reserved.</p></footer></body></html>`

const warcRecord = (type, headers, block) => {
  const head = ['WARC/1.0', `WARC-Type: ${type}`, ...headers, `Content-Length: ${block.length}`].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}
const uuid = number => `<urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`

function* warcRecords(pages) {
  const info = Buffer.from('software: readout bench\r\n')
  yield warcRecord('warcinfo', [`WARC-Record-ID: ${uuid(0)}`, 'WARC-Date: 2030-01-01T00:00:00Z'], info)
  for (let number = 1; number <= pages; number++) {
    const article = makeArticle(number)
    const page = Buffer.from(pageOf(article))
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${page.length}\r\n\r\n`
    yield warcRecord(
      'response',
      [
        `WARC-Record-ID: ${uuid(number)}`,
        `WARC-Date: ${article.day}T08:00:00Z`,
        `WARC-Target-URI: https://two-capitals.example/reports/${number}`,
        'Content-Type: application/http; msgtype=response',
      ],
      Buffer.concat([Buffer.from(http), page]),
    )
  }
}

const [form, file, amount] = process.argv.slice(2)
const makers = { ndjson: jsonLines, warc: warcRecords }
if (!Object.hasOwn(makers, form ?? '') || file === undefined || !(Number(amount) > 0)) {
  console.error('usage: npm run generate -- ndjson FILE MEGABYTES | warc FILE PAGES')
  process.exit(2)
}
const isPacked = file.endsWith('.gz')
const pieces = makers[form](Number(amount))
if (isPacked && form === 'warc') {
  // Each record is packed by itself, as archives are.
  await pipeline(Readable.from(packEach(pieces)), createWriteStream(file))
} else {
  await pipeline([Readable.from(pieces), ...(isPacked ? [createGzip()] : []), createWriteStream(file)])
}

function* packEach(records) {
  for (const record of records) yield gzipSync(record)
}
