import { describe, expect, it } from 'vitest'
import { readJsonLines } from './read-json-lines.ts'
import { type PartsSettings, readInAllSizes } from './test-parts.ts'

const read = (text: string | Uint8Array, settings?: PartsSettings) => readInAllSizes(readJsonLines, text, settings)
const line = (id: string, text = 'Minister Brandt spoke.'): string => JSON.stringify({ id, text })
const [a, b] = [
  { number: 1, id: 'a', entry: { content: 'Minister Brandt spoke.' } },
  { number: 2, id: 'b', entry: { content: 'Minister Brandt spoke.' } },
]

describe('a file of JSON lines', () => {
  it.each([
    ['as it should be', `${line('a')}\n${line('b')}\n`],
    ['with a mark, CRLF, blank lines and no end', `\ufeff${line('a')}\r\n\r\n  \n${line('b')}`],
    ['of RFC 7464', `\x1e${line('a')}\n\x1e${line('b')}\n`],
  ])('gives an article a line: %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ parts: [a, b] })
  })

  it('goes on past broken lines, each with its number and what is wrong', async () => {
    const { parts, end } = await read(
      [
        line('a'),
        '{"id":"x",}',
        '',
        '["talks"]',
        '12',
        'null',
        '{"text":"cut',
        '\0\0\0',
        '{"text":"\t"}',
        '{"text":"x","n":NaN}',
      ].join('\n'),
    )
    expect(end).toBeUndefined()
    expect(parts.slice(1)).toMatchObject([
      { number: 2, failure: 'malformed: line 2, column 11: expected a key in double quotes, found "}"' },
      { number: 3, failure: "malformed: line 4: it is an array, expected an object with the article's fields" },
      { number: 4, failure: "malformed: line 5: it is a number, expected an object with the article's fields" },
      { number: 5, failure: "malformed: line 6: it is null, expected an object with the article's fields" },
      { number: 6, failure: 'malformed: line 7, column 13: a string does not end' },
      { number: 7, failure: 'malformed: line 8, column 1: expected a value, found "\\u0000"' },
      { number: 8, failure: expect.stringContaining('line 9, column 10: a control character, "\\t"') },
      { number: 9, entry: { content: 'x' } },
    ])
  })

  it('passes over lines that are too long without holding them', async () => {
    const { parts } = await read(`${line('a')}\n${line('x', 'talk '.repeat(500))}\n${line('b')}`, {
      limits: { maxBytes: 1000 },
    })
    expect(parts).toMatchObject([
      a,
      { number: 2, failure: expect.stringMatching(/^too-large: line 2: /) },
      { number: 3, id: 'b' },
    ])
  })

  it('nests no deeper than entries do', async () => {
    const deep = `{"text":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
    expect((await read(deep)).parts).toMatchObject([{ failure: 'malformed: line 1: its values nest deeper than 500' }])
  })

  it('is decoded whatever it is in', async () => {
    const text = `${line('a')}\n${line('c', 'Gen. Khả said “yes”.')}`
    const utf16 = await read(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(utf16.parts).toMatchObject([a, { entry: { content: 'Gen. Khả said “yes”.', charset: 'utf-16le' } }])
    const bytes = Buffer.from(
      `${line('a')}\n{"text":"Adm. Garnier said \x93we agree\x94 \x96 the minister\x92s words."}`,
      'latin1',
    )
    expect((await read(bytes)).parts[1]).toMatchObject({
      entry: { content: expect.stringContaining('“we agree” – the minister’s'), notes: [{ code: 'charset-guessed' }] },
    })
    const damaged = Buffer.concat([
      Buffer.from('{"text":"Trần Đình Khả '),
      Buffer.from([0xe1, 0xba]),
      Buffer.from('Lê"}'),
    ])
    expect((await read(damaged)).parts[0]).toMatchObject({
      entry: { content: 'Trần Đình Khả \ufffdLê', notes: [{ code: 'charset-guessed' }] },
    })
  })

  it('is refused where it is one document over many lines', async () => {
    expect(await read('[\n{"text":"a"},\n{"text":"b"}\n]')).toMatchObject({
      parts: [],
      end: expect.stringContaining('give it the ending .json'),
    })
  })
})
