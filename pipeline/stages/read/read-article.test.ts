import { describe, expect, it } from 'vitest'
import type { DropError } from './drop-error.ts'
import { readWithRules } from './test-read.ts'

const readArticle = readWithRules()

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
const read = (content: Uint8Array | string, name = 'a.txt') => readArticle({ name, content })
const codeOf = (content: Uint8Array | string, name?: string): string => {
  try {
    read(content, name)
  } catch (error) {
    return (error as DropError).code
  }
  return 'read'
}

describe('charset', () => {
  const text = 'Gen. Trần Đình Khả said the “first” talks went well.\r\n\r\nHe thanked the hosts.\r\n'

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(text)],
  ])('reads %s unchanged, CRLF included', (charset, bytes) => {
    const article = read(Uint8Array.from(bytes))
    expect(article.source.charset).toBe(charset)
    expect(article.text).toBe(text)
  })

  it('notes a guess', () => {
    expect(read(Buffer.from(text, 'utf16le')).notes).toMatchObject([{ code: 'charset-guessed', level: 'info' }])
    expect(read(Buffer.from(text)).notes).toEqual([])
  })

  it('reads the curly quotes and dashes of windows-1252', () => {
    const article = read(latin1('Gen. Orla Brandt said \x93we agree\x94 \x96 the minister\x92s words.'))
    expect(article.source.charset).toBe('windows-1252')
    expect(article.text).toContain('“we agree” – the minister’s')
    expect(article.notes).toMatchObject([{ code: 'charset-guessed' }])
  })

  it('takes a few accents in English text for windows-1252', () => {
    expect(read(latin1('Adm. Ren\xe9 Garnier met the na\xefve press.')).text).toContain('René Garnier met the naïve')
  })

  it('reads GB18030', () => {
    const bytes = Buffer.from('d6d0b9fab9fab7c0b2bfb3a4b7c3cecad4bdc4cfa3acbbe1bcfbc1cbd4bdb7bdc1ecb5bcc8cba1a3', 'hex')
    expect(read(bytes).text).toContain('中国国防部')
  })

  it('keeps damaged UTF-8 as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('Trần Đình Khả spoke. '), Buffer.from([0xe1, 0xba]), Buffer.from(' End.')])
    const article = read(Uint8Array.from(bytes))
    expect(article.source.charset).toBe('utf-8')
    expect(article.text).toContain('Khả spoke. \ufffd')
    expect(article.notes).toMatchObject([{ code: 'charset-guessed' }])
  })
})

describe('oddities', () => {
  const notesOf = (content: Uint8Array | string): unknown => read(content).notes.map(({ code, start }) => [code, start])

  it('of characters are noted', () => {
    const text =
      'The minister said that the talks were useful to both of the two sides, and would go on in May.'.repeat(2)
    expect(notesOf(`${text}\0 And\x07 more.`)).toEqual([['control-characters', text.length]])
    expect(read(`${text}\ud800`).text).toBe(`${text}\ufffd`)
    expect(notesOf(`${text}\ud800`)).toEqual([['charset-guessed', undefined]])
    expect(notesOf(Buffer.concat([Buffer.from(`\ufeff${text}`), Buffer.from([0xff])]))).toEqual([
      ['charset-guessed', undefined],
    ])
    expect(notesOf(Buffer.from(`\ufeff${text}\udc00`, 'utf16le'))).toEqual([['charset-guessed', undefined]])
  })
})

describe('refusals', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \r\n\t\n'],
    ['empty', 'title: Talks\ndate: 2024-06-01\n'],
    ['binary', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff)],
    ['unsupported', '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj'],
    ['unsupported', '{\\rtf1\\ansi The talks were held.}'],
    ['binary', Buffer.from('PK\x03\x04 an office file', 'latin1')],
    ['binary', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10', 'latin1')],
    ['too-large', 'x'.repeat(20_000_001)],
  ])('%s', (code, content) => expect(codeOf(content)).toBe(code))

  it('tells what to do with a form that is not read', () => {
    expect(() => read('%PDF', 'a/talks.PDF')).toThrow(
      /^\.pdf files are not read, only texts .*: export its text as \.txt/,
    )
    expect(codeOf('x', 'constructor.constructor')).toBe('unsupported')
  })

  it('reads a name without ending as text', () => expect(codeOf('Some words.', '20240601_talks')).toBe('read'))
})

describe('what is said of the article', () => {
  const header =
    'Title: Talks held\r\nDate: June 1, 2024\r\nAuthor: By Ida Lund and Oto Prem\r\n\r\nThe talks were held.'

  it('reads a header of known keys into facts and metadata blocks', () => {
    const { facts, known, text } = read(header)
    expect(facts).toMatchObject({
      title: 'Talks held',
      published: { edtf: '2024-06-01', basis: 'metadata' },
      authors: ['Ida Lund', 'Oto Prem'],
    })
    expect(known.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Title: Talks held', 'metadata'],
      ['Date: June 1, 2024', 'metadata'],
      ['Author: By Ida Lund and Oto Prem', 'metadata'],
    ])
  })

  it('takes one known key for text', () => expect(read('Source: a note.\n\nIt was so.').known).toEqual([]))

  it('believes the caller, then the sidecar, then the header, then the file name', () => {
    const drop = { name: '2020-01-02-x.txt', content: header, date: '2023-03-04', stated: { published: '2022-02' } }
    expect(readArticle(drop).facts.published).toEqual({ edtf: '2023-03-04', basis: 'option' })
    const { date: _, ...undated } = drop
    expect(readArticle(undated).facts.published).toEqual({ edtf: '2022-02', basis: 'metadata' })
    const { stated: __, ...bare } = undated
    expect(readArticle(bare).facts.published?.edtf).toBe('2024-06-01')
    expect(readArticle({ ...bare, content: 'It was so.' }).facts.published).toEqual({
      edtf: '2020-01-02',
      basis: 'file-name',
    })
  })

  it('notes a header date that it cannot read', () => {
    const { facts, notes } = read('title: Talks\ndate: 06/07/2024\n\nIt was so.')
    expect(facts.published).toBeNull()
    expect(notes).toMatchObject([{ code: 'header-date-unclear' }])
  })
})

describe('Markdown', () => {
  const text = [
    '---\ntitle: Talks\nauthors: [Ida Lund]\n---\n',
    '# Talks held #\n\n',
    'Two ministers met.\nThey spoke.\n\n',
    'Results\n-------\n\n',
    '- first item\n  goes on\n- second\n\n',
    '> It went well.\n\n',
    '***\n\n',
    '![Ida Lund at the talks](x.png)\n',
  ].join('')

  it('marks blocks with only white space between their parts', () => {
    const { known, facts } = read(text, 'a.md')
    expect(facts).toMatchObject({ title: 'Talks', authors: ['Ida Lund'] })
    expect(known.map(({ start, end, kind, role }) => [role ?? kind, text.slice(start, end)])).toEqual([
      ['metadata', '---'],
      ['metadata', 'title: Talks'],
      ['metadata', 'authors: [Ida Lund]'],
      ['metadata', '---'],
      ['artifact', '#'],
      ['headline', 'Talks held'],
      ['artifact', '#'],
      ['heading', 'Results'],
      ['artifact', '-------'],
      ['artifact', '-'],
      ['list-item', 'first item\n  goes on'],
      ['artifact', '-'],
      ['list-item', 'second'],
      ['artifact', '>'],
      ['quotation', 'It went well.'],
      ['separator', '***'],
      ['artifact', '!['],
      ['caption', 'Ida Lund at the talks'],
      ['artifact', '](x.png)'],
    ])
  })

  it.each(['"open', '*news*'])('takes front matter that is no YAML (%s) for metadata, with a note', title => {
    const { notes, known } = read(`---\ntitle: ${title}\n---\n\nIt was so.`, 'a.md')
    expect(notes).toMatchObject([{ code: 'front-matter-unreadable' }])
    expect(known).toHaveLength(3)
  })
})

describe('hard wraps', () => {
  const paragraph =
    'The two ministers met in the capital on Monday morning and spoke at length about training, rescue at sea, and the exchange of young officers.'
  const wrap = (text: string, width: number): string => {
    const lines = ['']
    for (const word of text.split(' ')) {
      if (`${lines.at(-1)} ${word}`.length > width) lines.push(word)
      else lines.push(`${lines.pop()} ${word}`.trim())
    }
    return lines.join('\n')
  }

  it('sees lines that end where the next word would not fit', () => {
    const article = read(`${wrap(paragraph, 60)}\n\n${wrap(paragraph, 60)}\n`)
    expect(article.isHardWrapped).toBe(true)
    expect(article.notes).toMatchObject([{ code: 'hard-wrapped' }])
  })

  it('takes one line a paragraph for what it is', () => {
    expect(read(`${paragraph}\n${paragraph} He agreed.\nThey parted.\n${paragraph}`).isHardWrapped).toBe(false)
  })

  it('takes a list of short lines for what it is', () => {
    expect(
      read('A talk about training\nRescue at sea\nYoung officers\nPeacekeeping\nHydrography and maps\n').isHardWrapped,
    ).toBe(false)
  })
})

describe('language', () => {
  const french =
    'Le ministre a reçu les visiteurs du chantier naval dans sa maison, et les deux côtés sont convenus de former ensemble leurs soudeurs dès cet hiver.'

  it('is what the text is in, whatever is stated', () => {
    const article = read(`Title: Au chantier\nDate: 2024-03-12\nLanguage: en-GB\n\n${french}`)
    expect(article.facts).toMatchObject({ language: 'fr', title: 'Au chantier' })
    expect(article.notes.map(({ code }) => code)).toEqual(['language-differs', 'language-not-read'])
  })

  it('is what is stated where the text is too short to tell', () => {
    expect(read('Title: Fin\nLanguage: fr\n\nFin des pourparlers.').facts.language).toBe('fr')
  })
})
