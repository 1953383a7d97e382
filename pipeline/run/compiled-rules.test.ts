import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilePatterns } from '../engine/compile-patterns.ts'
import { compilePhrases } from '../engine/compile-phrases.ts'
import { sealContent } from '../engine/kept-file.ts'
import { itemsOfTokens } from '../engine/pattern/items.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { tokenize } from '../text/tokenize.ts'
import { createWordList, parseWordTables } from '../text/words.ts'
import { readCompiledRules, writeCompiledRules } from './compiled-rules.ts'

const tables = parseWordTables('the\tDT\nmet\tVBD|VBN\tmeet\nships\tNNS\nmen\tNNS\t\tman\n')
const lists: { readonly [name: string]: readonly string[] } = { who: ['=man', 'the crew'], other: ['crew'] }

/** What some patterns and phrases find, each match as a line. */
const search = (lexicon: Lexicon, list = 'who'): string[] => {
  const words = (): readonly string[] => lists[list]!
  const patterns = compilePatterns(
    ['a:( {who} ) met', '^ <Cap>', '=ship $'].map(pattern => ({ pattern, value: pattern, words })),
    lexicon,
  )
  const phrases = compilePhrases(
    ['the ships', '"Men"', 'ships'].map(phrase => ({ phrase, value: phrase })),
    lexicon,
  )
  const tokens = tokenize('Men met the crew met the ships', lexicon)
  return [...patterns.findAll(itemsOfTokens(tokens)), ...phrases.findAll(tokens)].map(match => JSON.stringify(match))
}

const folder = mkdtempSync(join(tmpdir(), 'readout-compiled-'))
const file = join(folder, 'compiled.bin')
const lexicon = createLexicon(createWordList(tables))
const found = search(lexicon)
const bytes = sealContent(writeCompiledRules({ rules: 'hash', words: tables, lexicon: lexicon.kept }, 'this build'))
const readBytes = (content: Uint8Array, stamp = 'this build') => {
  writeFileSync(file, content)
  return readCompiledRules(file, stamp)
}

describe('compiled rules', () => {
  it('find after reading what they found before, and nothing is compiled anew', () => {
    const read = readBytes(bytes)!
    const again = createLexicon(createWordList(read.words, read.lexicon))
    expect(found).toHaveLength(7)
    expect(search(again)).toEqual(found)
    expect([...again.tables.asked.keys()]).toEqual([...lexicon.tables.asked.keys()])
    expect([...again.tables.asked.values()]).toEqual([...read.lexicon.tables.values()])
    expect(again.size).toBe(lexicon.size)
    expect([again.tag(again.intern('men')), again.form(again.nounLemma(again.intern('Men')))]).toEqual([1, 'man'])
  })

  it('go by the words of the lists that patterns name', () => {
    const read = readBytes(bytes)!
    const again = createLexicon(createWordList(read.words, read.lexicon))
    expect(search(again, 'other')).toEqual(search(createLexicon(createWordList(tables)), 'other'))
  })

  it('are not read from a file that is broken, cut off, of another build, or not there', () => {
    const broken = Uint8Array.from(bytes)
    broken[bytes.length >> 1]! ^= 1
    expect(readBytes(broken)).toBeUndefined()
    expect(readBytes(bytes.subarray(0, -4))).toBeUndefined()
    expect(readBytes(new Uint8Array(8))).toBeUndefined()
    expect(readBytes(bytes, 'another build')).toBeUndefined()
    expect(readCompiledRules(join(folder, 'none.bin'), 'this build')).toBeUndefined()
  })
})
