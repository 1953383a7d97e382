import { describe, expect, it } from 'vitest'
import { createFieldReader } from './entry-of-fields.ts'
import type { Fields } from './field-names.ts'

const read = (object: object, fields?: Fields) => createFieldReader(fields).read(object)
const statedOf = (object: object) => read({ text: 'Words.', ...object }).entry.stated

describe('the content of an entry', () => {
  it.each([
    [{ text: 'A' }],
    [{ Full_Text: 'A' }],
    [{ fullText: 'A', description: 'no' }],
    [{ text: '  ', body: null, content: 'A' }],
    [{ content: { rendered: 'A' } }],
    [{ 'content.rendered': 'A' }],
    [{ _id: 1, _source: { articleBody: 'A' } }],
    [{ body: ['A'] }],
    [{ paragraphs: [{ type: 'p', text: 'A' }] }],
  ])('is found in %j', object => {
    expect(read(object).entry).toMatchObject({ content: 'A', mediaType: 'text/plain', notes: [] })
  })

  it('has a paragraph for each string of a list', () => {
    expect(read({ body: ['One.', { text: 'Two.' }] }).entry.content).toBe('One.\n\nTwo.')
  })

  it.each([
    ['a <p> here and </p> there', 'text/html', 'a <p> here and </p> there'],
    ['One <em>word</em>.\n \n\nTwo.', 'text/html', '<p>One <em>word</em>.</p>\n<p>Two.</p>'],
    ['&lt;p&gt;One&lt;/p&gt;', 'text/html', '<p>One</p>'],
    ['Ships &amp; ports&#8217; day', 'text/plain', 'Ships & ports’ day'],
    ['if a < b, and c > d, see x<y', 'text/plain', 'if a < b, and c > d, see x<y'],
    ['R&D; AT&T', 'text/plain', 'R&D; AT&T'],
    ['half a pair \ud83d of UTF-16', 'text/plain', 'half a pair \ufffd of UTF-16'],
  ])('is HTML or text by its tags: %s', (text, mediaType, content) => {
    expect(read({ body: text }).entry).toMatchObject({ mediaType, content })
  })

  it('is noted where it is a summary, or breaks off', () => {
    expect(read({ description: 'Short.' }).entry.notes).toMatchObject([{ code: 'content-is-summary' }])
    expect(read({ content: 'The talks were… [+1520 chars]' }).entry.notes).toMatchObject([
      { code: 'content-is-summary' },
    ])
  })

  it('is where a user says, and nowhere else', () => {
    const fields = { text: ['story.main', 'Lead-In'] }
    expect(read({ text: 'no', story: { main: 'A' } }, fields).entry.content).toBe('A')
    expect(read({ text: 'no', lead_in: 'A' }, fields).entry.content).toBe('A')
    expect(read({ text: 'no', page: '<b>A</b>' }, { html: ['page'] }).entry).toMatchObject({
      content: '<p><b>A</b></p>',
    })
    expect(() => read({ text: 'no', summary: 'no' }, fields)).toThrow(
      'no field of it has text, it has only text, summary; looked for are story.main, Lead-In: name yours with --fields',
    )
  })
})

describe('the facts of an entry', () => {
  it.each([
    [{ publishedAt: 1_717_200_000 }, { published: '2024-06-01' }],
    [{ published_at: '1717200000000' }, { published: '2024-06-01' }],
    [{ date: 'today', created_at: { $date: '2024-06-01T08:00:00Z' } }, { published: '2024-06-01' }],
    [{ date: '/Date(1717200000000+0200)/' }, { published: '2024-06-01' }],
    [{ author: { name: 'Ida Lund' } }, { authors: ['Ida Lund'] }],
    [
      { authors: [{ first_name: 'Ida', last_name: 'Lund' }, 'Ole Berg, Jr.'] },
      { authors: ['Ida Lund', 'Ole Berg, Jr.'] },
    ],
    [{ byline: 'By Ida Lund and Ole Berg' }, { authors: ['Ida Lund', 'Ole Berg'] }],
    [{ author: 'press@example.org (Ida Lund)' }, { authors: ['Ida Lund'] }],
    [{ author: 'https://example.org/ida' }, {}],
    [{ source: { id: null, name: 'Harbor Times' } }, { publisher: 'Harbor Times' }],
    [{ source: 'https://example.org/1' }, { url: 'https://example.org/1' }],
    [
      { source: 'https://example.org/1', site_name: 'Harbor Times' },
      { url: 'https://example.org/1', publisher: 'Harbor Times' },
    ],
    [{ link: '/1', guid: 'https://example.org/1' }, { url: 'https://example.org/1' }],
    [{ title: { rendered: 'Ships &#038; <em>ports</em>' } }, { title: 'Ships & ports' }],
    [{ tags: ['a, b', { name: 'c' }] }, { keywords: ['a, b', 'c'] }],
    [{ tags: "['a, b', 'c']" }, { keywords: ['a, b', 'c'] }],
    [{ lang: 'English' }, { language: 'en' }],
    [{ language: 'en_us' }, { language: 'en-US' }],
    [{ language: 'eng' }, { language: 'en' }],
  ])('are read: %j', (object, stated) => {
    expect(statedOf(object)).toEqual(stated)
  })

  it('are noted where a date says nothing', () => {
    expect(read({ text: 'Words.', date: 'last week' }).entry.notes).toMatchObject([{ code: 'entry-date-unclear' }])
  })

  it('name the entry', () => {
    expect(read({ text: 'A', _id: { $oid: '66f' } }).id).toBe('66f')
    expect(read({ text: 'A', id: 0, url: 'https://example.org/1' }).id).toBe('0')
    expect(read({ text: 'A', url: 'https://example.org/1' }).id).toBe('https://example.org/1')
    expect(read({ text: 'A' }).id).toBeUndefined()
  })
})
