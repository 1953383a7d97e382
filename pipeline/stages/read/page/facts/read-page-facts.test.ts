import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { type PageFacts, readPageFacts } from './read-page-facts.ts'

const read = (html: string, url: string | null = null): PageFacts => readPageFacts(load(html), { url })
const script = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const address = 'https://www.harbourdaily.example/defence/2024/06/03/pilots'

describe('readPageFacts', () => {
  it('believes JSON-LD first: graphs, references, types of any case, several authors', () => {
    const html = `<html lang="en-GB"><title>Pilots train at sea | Harbour Daily</title>${script({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Harbour Daily' },
        { '@type': 'WebPage', name: 'Pilots train at sea | Harbour Daily', datePublished: '2023-01-01' },
        {
          '@type': ['newsarticle', 'Thing'],
          mainEntityOfPage: { '@id': address },
          headline: 'Pilots train at sea &amp; on land',
          author: [{ '@id': '#ana' }, { '@type': 'Person', name: 'Jone Ratu, Staff Writer' }],
          publisher: { '@id': '#us' },
          datePublished: '2024-06-03T08:00:00+12:00',
          dateModified: '2024-06-04T08:00:00+12:00',
          articleSection: ['Defence', 'World'],
          keywords: 'navy, pilots, Navy, tag_12',
          inLanguage: 'en_FJ',
        },
        { '@type': 'Person', '@id': '#ana', name: 'Ana Vula' },
        { '@type': 'NewsMediaOrganization', '@id': '#us', name: 'Harbour Daily' },
      ],
    })}<h1>Pilots train at sea &amp; on land</h1>`
    expect(read(html, address)).toEqual({
      title: 'Pilots train at sea & on land',
      authors: ['Ana Vula', 'Jone Ratu'],
      publisher: 'Harbour Daily',
      published: '2024-06-03',
      modified: '2024-06-04',
      section: 'Defence',
      keywords: ['navy', 'pilots'],
      language: 'en-FJ',
      url: address,
      notes: [],
    })
  })

  it('passes over the articles that a page links to', () => {
    const article = (path: string, headline: string) => ({
      '@type': 'Article',
      url: `https://a.example/${path}`,
      headline,
    })
    const html = `<link rel="canonical" href="https://a.example/two">${script([article('one', 'Port opens'), article('two', 'Port closes')])}`
    expect(read(html).title).toBe('Port closes')
    const teasers = `<title>Port shut by storm</title><h1>Port shut by storm</h1><div itemscope itemtype="http://schema.org/NewsArticle">
      <a itemprop="url" href="https://a.example/other"><span itemprop="headline">Tug sinks</span></a><time itemprop="datePublished" datetime="2020-01-01"></time></div>`
    expect(read(teasers, 'https://a.example/storm')).toMatchObject({ title: 'Port shut by storm' })
    expect(read(teasers, 'https://a.example/storm').published).toBeUndefined()
  })

  it('reads microdata, in things and outside any', () => {
    const html = `<meta itemprop="dateModified" content="2024-06-05"><div itemscope itemtype="https://schema.org/NewsArticle">
      <h1 itemprop="headline">Tug <em>sinks</em></h1><span itemprop="author" itemscope itemtype="https://schema.org/Person">By <a>Ana Vula</a></span>
      <time itemprop="datePublished" datetime="2024-06-03T22:00">3 June</time>
      <div itemprop="publisher" itemscope><meta itemprop="name" content="Harbour Daily"></div></div>`
    expect(read(html)).toMatchObject({
      title: 'Tug sinks',
      authors: ['Ana Vula'],
      publisher: 'Harbour Daily',
      published: '2024-06-03',
      modified: '2024-06-05',
    })
  })

  it('reads Open Graph and other meta elements under any spelling of their names', () => {
    const html = `<meta property="og:title" content="Tug sinks - Harbour Daily"><meta property="og:site_name" content="Harbour Daily">
      <meta name="Article.Published_Time" content="1717372800"><meta name="DC.Creator" content="Vula, Ana">
      <meta property="article:tag" content="tugs"><meta property="article:tag" content="Suva, Fiji"><meta property="og:locale" content="en_US">
      <meta property="og:url" content="/tug"><meta property="article:author" content="https://social.example/harbour">`
    expect(read(html, 'https://harbourdaily.example/x')).toMatchObject({
      title: 'Tug sinks',
      authors: ['Ana Vula'],
      published: '2024-06-03',
      keywords: ['tugs', 'Suva, Fiji'],
      language: 'en-US',
      url: 'https://harbourdaily.example/tug',
    })
    const card = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jone Ratu">'
    expect(read(card).authors).toEqual(['Jone Ratu'])
  })

  it('reads what a reader sees near the headline where nothing else is said', () => {
    const html = `<title>Harbour Daily: Tug sinks off Suva</title><aside><time datetime="2019-01-01"></time></aside><h1>Tug sinks off Suva</h1>
      <div class="article-byline">By ANA VULA and Jone Ratu | Published June 3, 2024 | Updated 1:02 p.m. June 4, 2024</div>
      <div class="article-date">Published June 3, 2024. Updated 1:02 p.m. June 4, 2024</div>
      <p>The tug sank.</p><footer><div class="byline">By Sam Foot</div></footer>`
    expect(read(html, 'https://harbourdaily.example/tug')).toEqual({
      title: 'Tug sinks off Suva',
      authors: ['ANA VULA', 'Jone Ratu'],
      publisher: 'Harbour Daily',
      published: '2024-06-03',
      modified: '2024-06-04',
      notes: [],
    })
  })

  it('passes over asides, people in prose and sentences with dates', () => {
    const html = `<title>Tug sinks - Coast Weekly</title><div class="col has-sidebar"><h1>Tug sinks</h1><p>Posted 3 June 2024</p>
      <p>The mayor, <a href="/people/sam-foot">Sam Foot</a>, said on 1 May 2024 that the tugs of the port are as safe as they ever were, and that is what this long paragraph is about.</p></div>
      <div class="related-stories"><time datetime="2019-01-01"></time><a rel="author">Sam Foot</a></div>`
    expect(read(html)).toEqual({ title: 'Tug sinks', publisher: 'Coast Weekly', published: '2024-06-03', notes: [] })
  })

  it('reads the pages of ministries: fields of their own, RDFa, no heading of the first level, a translator', () => {
    const html = `<html><head><title>Minister receives envoy - Ministry of Harbours</title><meta name="SiteName" content="Ministry of Harbours">
      <meta name="ColumnName" content="News"><meta name="ContentSource" content="Harbour Gazette"></head><body><h1><a>Ministry of Harbours</a></h1>
      <div class="menu"><span class="date">Today: Monday</span></div><h2 class="news-title">Minister receives envoy</h2>
      <span property="dc:date dc:created" content="2024-06-03T10:15:00+07:00">03/06/2024</span><p>The envoy came.</p><p>Translated by Ana Vula</p></body></html>`
    expect(read(html, 'https://harbours.gov.example/1')).toEqual({
      title: 'Minister receives envoy',
      publisher: 'Ministry of Harbours',
      published: '2024-06-03',
      translator: 'Ana Vula',
      section: 'News',
      notes: [],
    })
    const dated = '<title>Tug sinks</title><h1>Tug sinks</h1><div class="time">10:15 | 03/06/2024</div>'
    expect(read(dated, 'https://mod.example.vn/1').published).toBe('2024-06-03')
    expect(read(dated, 'https://mod.example.com/1').published).toBeUndefined()
  })

  it('leaves out what is not plausible', () => {
    const html = script({
      '@type': 'Article',
      headline: 'Harbour Daily',
      author: { name: 'admin' },
      publisher: { name: 'Harbour Daily' },
      datePublished: '1970-01-01T00:00:00Z',
    })
    const { notes, ...facts } = read(html)
    expect(facts).toEqual({ publisher: 'Harbour Daily' })
    expect(notes).toMatchObject([{ code: 'page-fact-left-out' }])
    const dates =
      '<meta property="article:published_time" content="2024-06-03"><meta name="lastmod" content="2023-06-03">'
    expect(read(dates)).toMatchObject({ published: '2024-06-03', notes: [{ code: 'page-dates-disagree' }] })
    expect(read(dates).modified).toBeUndefined()
  })

  it('takes the day in the writer’s own zone where the page shows it', () => {
    const html = `<meta property="article:published_time" content="2024-06-04T01:02:00Z"><h1>Tug sinks</h1><div class="date">June 3, 2024 9:02 p.m. ET</div>`
    expect(read(html).published).toBe('2024-06-03')
    expect(read(html.replace('June 3', 'June 5')).published).toBe('2024-06-04')
  })
})
