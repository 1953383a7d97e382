import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'
import { type PartsSettings, readInAllSizes } from './test-parts.ts'

const read = (text: string | Uint8Array, settings?: PartsSettings) => readInAllSizes(readCsv, text, settings)
const row = (number: number, id: string, content: string) => ({ number, id, entry: { content } })

describe('a table', () => {
  it.each([
    ['commas', 'id,title,text\n1,Talks,"He said ""yes"",\nand left."\n2,Visit,Fine.\n'],
    ['a mark, CRLF and no end', '\ufeffid,title,text\r\n1,Talks,"He said ""yes"",\nand left."\r\n\r\n2,Visit,Fine.'],
    ['semicolons', 'id;title;text\n1;Talks, again;"He said ""yes"",\nand left."\n2;Visit;Fine.'],
    ['tabs', 'id\ttitle\ttext\n1\tTalks\t"He said ""yes"",\nand left."\n2\tVisit\tFine.\n'],
    ['bars', 'id|title|text\n1|Talks|"He said ""yes"",\nand left."\n2|Visit|Fine.\n'],
    ['what Excel is told', 'sep=;\r\nid;a,b,c;text\r\n1;x;"He said ""yes"",\nand left."\r\n2;;Fine.\r\n'],
    ['blanks before quotation marks', 'id, title, text\n1, "Talks, again", "He said ""yes"",\nand left."\n2, x,Fine.'],
    ['carriage returns', 'id,text\r1,"He said ""yes"",\nand left."\r2,Fine.\r'],
  ])('with %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ parts: [row(1, '1', 'He said "yes",\nand left.'), row(2, '2', 'Fine.')] })
  })

  it('is read by the names of its columns', async () => {
    const text = [
      'Article ID,Headline,Full Text,Publication Date,Authors,source/name,Tags,URL',
      '7,Talks,Words.,13/06/2024,"Ida Lund; Ole Berg",Harbor Times,"[\'ports\', \'sea, open\']",https://example.org/7',
    ].join('\n')
    expect((await read(text)).parts).toMatchObject([
      {
        id: '7',
        entry: {
          stated: {
            title: 'Talks',
            published: '2024-06-13',
            authors: ['Ida Lund', 'Ole Berg'],
            publisher: 'Harbor Times',
            keywords: ['ports', 'sea, open'],
            url: 'https://example.org/7',
          },
        },
      },
    ])
  })

  it('tells which columns it does not read, where it finds no title or no date', async () => {
    const text = 'Ref,Head,Text,Seen\n7,Talks,Words.,2024-06-01\n'
    expect((await read(text)).passedOver).toEqual(['column "Ref"', 'column "Head"', 'column "Seen"'])
    const fields = { title: ['Head'], published: ['Seen'] }
    expect((await read(text, { fields })).passedOver).toEqual([])
    expect((await read('Ref,source.title,attributes.date,Text\n7,a,b,c\n')).passedOver).not.toContain('column "Text"')
  })

  it('goes on past rows that are broken', async () => {
    const text = [
      'id,text',
      '1,One',
      '2,"Two "quoted" words"',
      '3,Three',
      '4',
      '5,Five,more',
      '6,"never closed',
      '7,Seven',
      '8,"Eight',
      'lines"',
      '9,5" gun',
      '10,Ten,',
    ].join('\n')
    expect((await read(text)).parts).toMatchObject([
      row(1, '1', 'One'),
      { number: 2, failure: 'malformed: line 3: words stand behind a closing quotation mark' },
      row(3, '3', 'Three'),
      { number: 4, failure: 'malformed: line 5: one cell, the header has 2' },
      { number: 5, failure: 'malformed: line 6: 3 cells, the header has 2' },
      { number: 6, failure: 'malformed: line 7: words stand behind a closing quotation mark' },
      row(7, '7', 'Seven'),
      row(8, '8', 'Eight\nlines'),
      row(9, '9', '5" gun'),
      row(10, '10', 'Ten'),
    ])
  })

  it('goes on behind a cell that is too large, and behind a mark that never closes', async () => {
    const lines = 'many words in a line of their own\n'.repeat(200)
    const text = `id,text\n1,One\n2,"${lines}"\n3,Three\n4,"never closed\n5,Five\n`
    expect((await read(text, { limits: { maxBytes: 1000 } })).parts).toMatchObject([
      row(1, '1', 'One'),
      { number: 2, failure: expect.stringMatching(/^too-large: line 3: /) },
      row(3, '3', 'Three'),
      { number: 4, failure: 'malformed: line 205: a quotation mark opens a cell and does not close' },
      row(5, '5', 'Five'),
    ])
  })

  it('needs a header with text', async () => {
    expect(await read('1,Talks\n2,Visit\n')).toMatchObject({
      parts: [],
      end: expect.stringMatching(
        /^malformed: its first line names no column with text, only 1, Talks; looked for are text,/,
      ),
    })
    const fields = { text: ['Story'] }
    expect((await read('no,story\n1,Words\n', { fields })).parts).toMatchObject([{ entry: { content: 'Words' } }])
  })

  it('of tabs may have more commas than tabs in its header', async () => {
    const text = 'id\ttext, as it was, on the day\tbody\n1\tx\tWords\n'
    expect((await read(text, { mediaType: 'text/tab-separated-values' })).parts).toMatchObject([row(1, '1', 'Words')])
  })
})
