import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, createReadout, type Record } from '../pipeline/index.ts'
import { articleText } from './generated-texts.ts'

const readout = createReadout()

/** What an article says, without what is told of its file. */
const said = (record: Record) => ({ ...record, source: null, id: null })
const ofText = (text: string) => said(readout.extract({ name: 'talks.txt', text }))
const ofBytes = (name: string, bytes: Uint8Array) => said(readout.extract({ name, bytes }))
const ofDrop = async (name: string, content: string) => {
  const records: ReturnType<typeof said>[] = []
  for await (const article of readout.open({ name, text: content }))
    records.push(said(readout.extract(article as Article)))
  return records
}

/** Articles with enough of a text in them that it begins and ends with a word. */
const article = articleText.map(text => text.trim()).filter(text => /^\p{L}.*[.”]$/su.test(text) && text.length > 60)
const some = { numRuns: 12, seed: 31 }

describe('the same article', () => {
  it('in UTF-8 and UTF-16, behind a byte order mark, packed', () => {
    fc.assert(
      fc.property(article, text => {
        const expected = ofText(text)
        expect(ofBytes('talks.txt', Buffer.from(text))).toEqual(expected)
        expect(ofBytes('talks.txt', Buffer.from(`\ufeff${text}`))).toEqual(expected)
        expect(ofBytes('talks.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected)
        expect(ofBytes('talks.txt.gz', gzipSync(text))).toEqual(expected)
      }),
      some,
    )
  })

  it('as an entry of JSON, of lines of JSON and of CSV, however these are written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 3 }), async list => {
        const entries = list.map((text, i) => ({ id: `talks-${i}`, title: 'Talks in Oslo', date: '2024-06-01', text }))
        const expected = await ofDrop('all.json', JSON.stringify(entries))
        expect(expected).toHaveLength(list.length)
        for (const [i, entry] of entries.entries())
          expect(await ofDrop('all.json', JSON.stringify([entry]))).toEqual([expected[i]])
        const turned = entries.map(entry => Object.fromEntries(Object.entries(entry).reverse()))
        expect(await ofDrop('all.json', JSON.stringify(turned, null, 2))).toEqual(expected)
        expect(await ofDrop('all.ndjson', entries.map(entry => JSON.stringify(entry)).join('\n'))).toEqual(expected)
        expect(await ofDrop('all.csv', table(entries, ','))).toEqual(expected)
        expect(await ofDrop('all.csv', table(entries, ';'))).toEqual(expected)
        expect(await ofDrop('all.tsv', table(turned, '\t'))).toEqual(expected)
      }),
      some,
    )
  })

  it('as a page, however its tags are written', () => {
    fc.assert(
      fc.property(article, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (text, choices) => {
        const expected = ofPage(pageOf(text))
        for (const rewrite of rewritings) expect(ofPage(rewrite(pageOf(text), choices))).toEqual(expected)
      }),
      some,
    )
  })

  it('as a mail, however its body is coded', async () => {
    await fc.assert(
      fc.asyncProperty(article, async text => {
        const [expected] = await ofDrop('talks.eml', mailOf('8bit', text))
        const base64 = Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
        expect(await ofDrop('talks.eml', mailOf('base64', base64))).toEqual([expected])
        expect(await ofDrop('talks.eml', mailOf('quoted-printable', quotedPrintable(text)))).toEqual([expected])
      }),
      some,
    )
  })
})

const table = (entries: readonly object[], delimiter: string): string =>
  [Object.keys(entries[0]!), ...entries.map(entry => Object.values(entry))]
    .map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n')

const mailOf = (encoding: string, body: string): string =>
  `From: Ida Lund <ida@harbor.example>\r\nSubject: Talks\r\nMessage-ID: <1@harbor.example>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map(byte =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')

const ofPage = (text: string) => said(readout.extract({ name: 'talks.html', text }))

const pageOf = (text: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="Talks in Oslo"><title>Talks in Oslo</title></head>
<body><ul class="menu" id="top"><li><a href="/a" title="b">News</a></li></ul><article class="post" id="a1"><h1 class="head" dir="ltr">Talks in Oslo</h1>
${text
  .split(/\n+/)
  .map(line => `<p class="text" lang="en">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('\n')}
</article><div class="share box" id="s">Share this</div></body></html>`

type Rewrite = (page: string, choices: readonly number[]) => string

/** Ways to write the same page; the choices say what becomes of each tag. */
const rewritings: readonly Rewrite[] = [
  // Attributes the other way round.
  page =>
    page.replaceAll(
      /<(\w+) ([^<>]*)>/g,
      (_, name, all: string) =>
        `<${name} ${all
          .match(/[\w-]+="[^"]*"/g)!
          .reverse()
          .join(' ')}>`,
    ),
  (page, choices) => onTags(page, choices, tag => tag.replaceAll(/="([^"' =]*)"/g, '=$1')),
  (page, choices) => onTags(page, choices, tag => tag.replaceAll(/="([^"']*)"/g, "='$1'")),
  (page, choices) => onTags(page, choices, tag => tag.replace(/^<\/?\w+/, name => name.toUpperCase())),
  (page, choices) => onTags(page, choices, tag => tag.replaceAll(' ', '\n\t ')),
  (page, choices) => onTags(page, choices, tag => (tag.startsWith('</p') ? `${tag}<!-- a > b -->` : tag)),
  // Ends that may be left out.
  page => page.replaceAll('</p>', '').replaceAll('</li>', '').replace('</body></html>', ''),
  page => page.replaceAll('\n', '\r\n'),
  page => page.replaceAll(/[“”’–—é]/g, character => `&#${character.codePointAt(0)};`),
  page => page.replaceAll(/(?<=>[^<>]*)e(?=[^<>]*<\/p>)/g, '&#x65;'),
]

const onTags = (page: string, choices: readonly number[], change: (tag: string) => string): string => {
  let number = 0
  return page.replaceAll(/<\/?[a-z][^<>]*>/g, tag =>
    choices[number++ % choices.length]! % 2 === 0 ? change(tag) : tag,
  )
}
