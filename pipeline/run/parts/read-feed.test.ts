import { describe, expect, it } from 'vitest'
import { readFeed } from './read-feed.ts'
import { type PartsSettings, readInAllSizes } from './test-parts.ts'

const read = (text: string | Uint8Array, settings?: PartsSettings) => readInAllSizes(readFeed, text, settings)
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Harbor &amp; Sea</title><link>https://example.org/</link><language>en-us</language><image><title>Logo</title></image>${items.join('')}</channel></rss>`

describe('a feed', () => {
  it('of RSS 2.0 gives what each item says, whatever the prefixes', async () => {
    const text = `<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel><title>Harbor Times</title><link>https://example.org/</link><item>
      <title>Talks &amp;amp; &lt;em&gt;visits&lt;/em&gt;</title><media:title>no</media:title><link> /a/1 </link><guid isPermaLink="false">tag:1</guid>
      <pubDate>Sat, 01 Jun 2024 23:00:00 -0500</pubDate><d:creator><![CDATA[Ida Lund and Ole Berg]]></d:creator>
      <category>Ports</category><category><![CDATA[Sea, open]]></category><source url="https://example.net/f">The Pilot</source>
      <description>Teaser</description><c:encoded><![CDATA[<p>One &amp; two.</p>]]></c:encoded></item></channel></rss>`
    expect(await read(text)).toMatchObject({
      parts: [
        {
          number: 1,
          id: 'tag:1',
          entry: {
            content: '<p>One &amp; two.</p>',
            mediaType: 'text/html',
            notes: [],
            stated: {
              title: 'Talks & visits',
              url: 'https://example.org/a/1',
              published: '2024-06-01',
              authors: ['Ida Lund', 'Ole Berg'],
              keywords: ['Ports', 'Sea, open'],
              publisher: 'The Pilot',
            },
          },
        },
      ],
    })
  })

  it('of RSS 1.0 has its items beside the channel', async () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Harbor Times</title><dc:language>en</dc:language><items><rdf:Seq><rdf:li resource="y"/></rdf:Seq></items></channel>
      <item rdf:about="https://example.org/1"><title>Talks</title><link>https://example.org/1</link><description>Words.</description><dc:date>2024-06-01T08:00Z</dc:date></item></rdf:RDF>`
    expect((await read(text)).parts).toMatchObject([
      {
        id: 'https://example.org/1',
        entry: {
          content: 'Words.',
          mediaType: 'text/plain',
          stated: { publisher: 'Harbor Times', language: 'en', published: '2024-06-01', url: 'https://example.org/1' },
          notes: [{ code: 'content-is-summary' }],
        },
      },
    ])
  })

  it('has addresses relative to bases that are relative themselves', async () => {
    const link = (base: string): string => `<link${base} href="1.html"/><content>One.</content>`
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/n/">
      <entry xml:base="sub/">${link('')}</entry><entry>${link(' xml:base="../m/"')}</entry></feed>`
    expect((await read(text)).parts).toMatchObject([
      { entry: { stated: { url: 'https://example.org/n/sub/1.html' } } },
      { entry: { stated: { url: 'https://example.org/m/1.html' } } },
    ])
  })

  it('of Atom has content of several types', async () => {
    const entry = (content: string, more = ''): string =>
      `<a:entry><a:id>1</a:id><a:link rel="self" href="x"/><a:link href="1.html"/><a:updated>2024-06-01T00:00:00Z</a:updated>${content}${more}</a:entry>`
    const text = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/n/"><a:title>Harbor Times</a:title><a:author><a:name>Ed Desk</a:name><a:email>e@example.org</a:email></a:author>
      ${entry('<a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="a&quot;b">One &lt; two<br/></p></div></a:content>')}
      ${entry('<a:content type="html">&lt;p&gt;One&lt;/p&gt;</a:content>', '<a:author><a:name>Ida Lund</a:name></a:author>')}
      ${entry('<a:content type="text">a &lt;p&gt; is a tag</a:content>', '<a:source><a:title>The Pilot</a:title></a:source>')}
      ${entry('<a:content src="x.png" type="image/png">iVBOR</a:content><a:summary>Only this.</a:summary>')}</a:feed>`
    const stated = {
      publisher: 'Harbor Times',
      authors: ['Ed Desk'],
      language: 'en',
      url: 'https://example.org/n/1.html',
      published: '2024-06-01',
    }
    expect((await read(text)).parts).toMatchObject([
      {
        entry: { content: '<div><p class="a&quot;b">One &lt; two<br></br></p></div>', mediaType: 'text/html', stated },
      },
      { entry: { content: '<p>One</p>', mediaType: 'text/html', stated: { ...stated, authors: ['Ida Lund'] } } },
      { entry: { content: 'a <p> is a tag', mediaType: 'text/plain', stated: { ...stated, publisher: 'The Pilot' } } },
      { entry: { content: 'Only this.', notes: [{ code: 'content-is-summary' }] } },
    ])
  })

  it('goes on past items that are empty, too large, or not closed', async () => {
    const text = rss(
      '<item><title>A</title></item>',
      `<item><description>${'words '.repeat(500)}</description></item>`,
      '<item><title>B</title><description>Lost</description>',
      '<item><guid>c</guid><description>Found & kept&nbsp;here</description></item>',
    )
    expect((await read(text, { limits: { maxBytes: 1000 } })).parts).toMatchObject([
      { number: 1, failure: 'empty: it has neither content nor description, only title' },
      { number: 2, failure: expect.stringMatching(/^too-large: line 2: /) },
      { number: 3, failure: 'malformed: line 2: the item that begins there does not end' },
      { number: 4, id: 'c', entry: { content: 'Found & kept\u00a0here' } },
    ])
  })

  it('gives the items before its cut end', async () => {
    const text = rss('<item><guid>a</guid><description>Words</description></item>', '<item><guid>b</guid><descrip')
    const cut = text.slice(0, text.indexOf('<descrip', text.indexOf('<guid>b')) + 5)
    expect((await read(cut)).parts).toMatchObject([{ id: 'a' }, { failure: expect.stringContaining('does not end') }])
    expect(await read(rss('<item><description>Words</description></item>').replace('</rss>', ''))).toMatchObject({
      parts: [{ entry: { content: 'Words' } }],
      end: 'malformed: line 2: it ends before its root closes',
    })
    for (const start of [
      '<rss><channel a="x',
      '<rss><channel><!-- x',
      '<rss><channel><title',
      '<rss><channel><title>x',
    ]) {
      expect(await read(start)).toMatchObject({ parts: [], end: 'malformed: line 1: it ends before its root closes' })
    }
    expect((await read('<rss><channel><item><guid>a</guid><b c="')).parts).toMatchObject([
      { number: 1, failure: expect.stringContaining('does not end') },
    ])
  })

  it.each([
    [
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
      'unsupported: its root is <urlset>, no feed of RSS or Atom',
    ],
    [
      '<!DOCTYPE html><html><p>',
      'unsupported: its root is <html>, no feed of RSS or Atom: it is a page, give it the ending .html',
    ],
    ['words', 'malformed: there is no XML in it'],
    [`<rss><channel>${'<a>'.repeat(10_001)}`, 'malformed: line 1: elements nest deeper than 10000'],
    [
      `<rss><channel><item><description><![CDATA[${'x'.repeat(5000)}`,
      expect.stringMatching(/^too-large: line 1: a part of more than/),
    ],
  ])('is refused where it is none, or cannot be held: %.60s', async (text, end) => {
    const { end: whole } = await read(text, { limits: { maxBytes: 4000 } })
    expect(whole).toEqual(end)
  })

  it('is decoded as it declares', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><description>Мир и talks</description></item></channel></rss>'
    const bytes = Buffer.from(
      [...text].map(c => (c > '\u0400' ? (c === 'М' ? 0xcc : c === 'и' ? 0xe8 : 0xf0) : c.charCodeAt(0))),
    )
    expect((await read(bytes)).parts).toMatchObject([{ entry: { content: 'Мир и talks', charset: 'windows-1251' } }])
    const lying = Buffer.from(text.replace('windows-1251', 'iso-8859-1'))
    expect((await read(lying)).parts).toMatchObject([{ entry: { content: 'Мир и talks', charset: 'utf-8' } }])
  })
})
