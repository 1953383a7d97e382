import { describe, expect, it } from 'vitest'
import { readJson } from './read-json.ts'
import { type PartsSettings, readInAllSizes } from './test-parts.ts'

const read = (value: unknown, settings?: PartsSettings) =>
  readInAllSizes(readJson, typeof value === 'string' ? value : JSON.stringify(value, null, 1), settings)
const article = { title: 'Talks', text: 'Minister Brandt spoke.' }
const one = { number: 1, entry: { content: article.text, stated: { title: 'Talks' } } }
const two = [one, { ...one, number: 2 }]

describe('a JSON document', () => {
  it('is one article, recorded as the file', async () => {
    expect((await read({ ...article, images: [{ url: 'x' }] })).parts).toMatchObject([{ ...one, isWhole: true }])
    const long = { text: 'The minister spoke. '.repeat(20), items: [{ id: 'a picture' }] }
    expect((await read(long)).parts).toMatchObject([{ isWhole: true }])
  })

  it.each([
    ['a list', [article, article]],
    [
      'a list in an answer',
      { status: 'ok', message: 'success', totalResults: 2, articles: [article, article], next: null },
    ],
    [
      'hits of a search',
      { took: 3, hits: { total: { value: 2 }, hits: [{ _source: article }, { _source: article }] } },
    ],
    ['documents of an answer', { response: { numFound: 2, docs: [article, article] } }],
    ['attributes', { data: [{ type: 'story', attributes: article }, { attributes: article }] }],
    ['edges', { data: { posts: { edges: [{ node: article }, { node: article }] } } }],
    ['rows of a database', { total_rows: 2, rows: [{ key: 1, doc: article }, { doc: article }] }],
    ['a graph', { '@context': 'https://schema.org', '@graph': [article, article] }],
    ['two lists', { news: [article], meta: [1], stories: [article] }],
    ['objects one after the other', `${JSON.stringify(article)}\n${JSON.stringify(article)},${' '.repeat(9)}`],
    ['an empty list', { articles: [], items: [article, article] }],
  ])('holds articles: %s', async (_, value) => {
    const { parts, end } = await read(value)
    expect(end).toBeUndefined()
    expect(parts).toMatchObject(two)
  })

  it('holds them where a user says', async () => {
    const value = { payload: { stuff: [article, article], items: [{ id: 1 }] } }
    expect((await read(value, { fields: { entries: ['payload.stuff'] } })).parts).toMatchObject(two)
    expect((await read({ stuff: [article] })).end).toMatch(/^empty: no field of it has text, it has only stuff;/)
  })

  it('is a JSON Feed', async () => {
    const { parts } = await read({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbor Times',
      description: 'What happens at sea. '.repeat(20),
      language: 'en-GB',
      authors: [{ name: 'Ida Lund' }],
      items: [
        {
          id: 'https://example.org/1',
          url: 'https://example.org/1',
          title: 'Talks',
          content_html: '<p>One.</p><p>Two.</p>',
          date_published: '2024-06-01T08:00:00+02:00',
          tags: ['ports', 'rescue, at sea'],
        },
        { id: 2, content_text: 'Three.', authors: [{ name: 'Ole Berg' }], language: 'nb' },
      ],
    })
    expect(parts).toMatchObject([
      {
        id: 'https://example.org/1',
        entry: {
          mediaType: 'text/html',
          stated: {
            publisher: 'Harbor Times',
            language: 'en-GB',
            authors: ['Ida Lund'],
            published: '2024-06-01',
            keywords: ['ports', 'rescue, at sea'],
          },
        },
      },
      { id: '2', entry: { content: 'Three.', stated: { authors: ['Ole Berg'], language: 'nb' } } },
    ])
  })

  it('goes on past entries that are broken inside, are none, or are too large', async () => {
    const text = `[{"text":"a"},\n{"text":"b" "c":1},\n3,"x",[{}],{"text":"${'z'.repeat(2000)}"},{"k":{}},\n{"text":"d"}]`
    expect((await read(text, { limits: { maxBytes: 1000 } })).parts).toMatchObject([
      { entry: { content: 'a' } },
      { number: 2, failure: 'malformed: line 2, column 13: expected a comma or }, found "\\""' },
      { failure: expect.stringContaining('it is a number') },
      { failure: expect.stringContaining('it is a string') },
      { failure: expect.stringContaining('it is an array') },
      { number: 6, failure: expect.stringMatching(/^too-large: line 3: 0.0 MB/) },
      { failure: expect.stringMatching(/^empty: .* only k;/) },
      { number: 8, entry: { content: 'd' } },
    ])
  })

  it.each([
    ['[{"text":"a"},{"text":"b"', 'line 1, column 26: it ends in the middle of a value'],
    ['[{"text":"a"},{"text":"b', 'line 1, column 25: it ends inside a string'],
    [
      '[{"text":"a"},\n{"text":"b", broken},{"text":"c"}]',
      'line 2, column 14: expected a value, a key or a mark, found "b"',
    ],
    ['[{"text":"a"}}', 'line 1, column 14: expected a comma or ] behind an entry, found "}"'],
    ['[{"text":"a"} {"text":"b"}]', 'line 1, column 15: expected a comma or ] behind an entry, found "{"'],
    ['[{"text":"a"},]', 'line 1, column 15: expected an entry, found "]"'],
    ['[{"text":"a"}] x', 'line 1, column 16: expected nothing more, found "x"'],
  ])('gives the entries before the place where it breaks: %s', async (text, message) => {
    expect(await read(text)).toMatchObject({ parts: [{ entry: { content: 'a' } }], end: `malformed: ${message}` })
  })

  it.each([
    ['<html>', 'malformed: line 1, column 1: expected [ or {, found "<"'],
    ['"talks"', 'malformed: line 1, column 1: expected [ or {, found "\\""'],
    ['{"text" "a"}', 'malformed: line 1, column 9: expected a colon, found "\\""'],
    ['{"text":"a",}', 'malformed: line 1, column 13: expected a key in double quotes, found "}"'],
  ])('fails as a file where it is no list of articles: %s', async (text, end) => {
    expect(await read(text, { limits: { maxBytes: 1000 } })).toMatchObject({ parts: [], end })
  })

  it('is too large where its list of articles is not found', async () => {
    const { end } = await read({ stuff: ['z'.repeat(2000)] }, { limits: { maxBytes: 1000 } })
    expect(end).toMatch(/^too-large: one object .* name yours as entries with --fields$/)
  })

  it('keeps every digit of an id, and knows keys by what their escapes mean', async () => {
    const file = `{"artic\\u006ces": [{"id": 9007199254740993, "\\u0074ext": "Minister Brandt spoke.", "title": "Talks"},
      {"id": 42, "text": "Minister Brandt spoke.", "title": "Talks", "note": "is 9007199254740993", "size": 9007199254740993.5}]}`
    expect((await read(file)).parts).toMatchObject([
      { ...one, id: '9007199254740993' },
      { ...one, number: 2, id: '42' },
    ])
  })

  it('nests no deeper than a walk over it can hold', async () => {
    expect((await read(`[${'['.repeat(10_001)}`)).end).toBe(
      'malformed: line 1, column 10002: values nest deeper than 10000',
    )
  })

  it('has nothing in it', async () => {
    expect(await read('  \n')).toMatchObject({ parts: [] })
    expect(await read('[]')).toMatchObject({ parts: [] })
  })
})
