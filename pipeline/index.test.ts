import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Article, type ArticleInput, createReadout, DropError, RuleError } from './index.ts'

const readout = createReadout()
const text = 'Minister Orla Brandt said that the visit was “a good sign”.\n'

describe('the library', () => {
  it('gives the same record from text, from bytes, and from an opened article', async () => {
    const record = readout.extract({ name: 'a.txt', text, date: '2024-06-01', url: 'https://example.org/a' })
    expect(record.article.published).toEqual({ edtf: '2024-06-01', basis: 'option' })
    expect(record.source.url).toBe('https://example.org/a')
    const input = { name: 'a.txt', bytes: Buffer.from(text), date: '2024-06-01', url: 'https://example.org/a' }
    expect(readout.extract(input)).toEqual(record)
    const opened: Article[] = []
    for await (const article of readout.open(input)) opened.push(article)
    expect(opened.map(article => readout.extract(article))).toEqual([record])
  })

  it('opens a file by its path', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-library-'))
    writeFileSync(join(folder, '2024-06-01.txt'), text)
    for await (const article of readout.open(join(folder, '2024-06-01.txt'))) {
      expect(article.source.file).toBe('2024-06-01.txt')
      expect(article.facts.published?.basis).toBe('file-name')
    }
    rmSync(folder, { recursive: true })
  })

  it('throws what cannot be read, and rules that cannot be used', () => {
    expect(() => readout.extract({ name: 'a.txt', text: '' })).toThrow(DropError)
    expect(() => readout.extract({ name: 'a.txt', text, date: 'soon' })).toThrow(RangeError)
    expect(() => readout.extract({ name: 'a.txt' } as ArticleInput)).toThrow('{ name, text } or { name, bytes }')
    const folder = mkdtempSync(join(tmpdir(), 'readout-library-'))
    writeFileSync(join(folder, 'bad.yaml'), 'set: 1\n')
    expect(() => createReadout({ rules: [folder] })).toThrow(RuleError)
    rmSync(folder, { recursive: true })
  })
})
