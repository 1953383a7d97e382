import { describe, expect, it } from 'vitest'
import { createLexicon } from '../text/create-lexicon.ts'
import { tokenize } from '../text/tokenize.ts'
import { compilePatterns } from './compile-patterns.ts'
import { ItemClass } from './pattern/classes.ts'
import { itemsOfElements, itemsOfTokens } from './pattern/items.ts'

const lists: Record<string, string[]> = {
  give: ['presents', 'hands over', 'hands'],
  verb: ['=receive', '=hand over'],
  deed: ['visit', 'hand over'],
  army: ['"VPA"', 'army'],
}

/** What a pattern finds in a text: the words of each match, joined. */
const found = (pattern: string, text: string): string[] => {
  const lexicon = createLexicon()
  const index = compilePatterns([{ pattern, value: null, words: list => lists[list] ?? [] }], lexicon)
  const tokens = tokenize(text, lexicon)
  return index.find(itemsOfTokens(tokens)).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]))
}

describe('the pieces of a pattern', () => {
  it.each([
    ['a word, folded', 'hà noi', 'Ha Noi and HÀ NỘI', ['Ha Noi', 'HÀ NỘI']],
    ['an exact word', '"Will"', 'Will Bo will go', ['Will']],
    ['several exact words', '"Joint Staff"', 'the Joint Staff, the joint staff', ['Joint Staff']],
    [
      'any form of a lemma',
      '=receive',
      'received, receives and receiving; reception',
      ['received', 'receives', 'receiving'],
    ],
    ['punctuation', 'yes [,;]', 'yes, yes; yes.', ['yes,', 'yes;']],
    ['a list, longest entry', '{give} a', 'Lan hands over a map, Bo hands a pen', ['hands over a', 'hands a']],
    ['a list with lemmas', '{verb} it', 'received it, handing over it', ['received it', 'handing over it']],
    ['a list taken as lemmas', '={deed} a', 'visited a port, handed over a pen', ['visited a', 'handed over a']],
    ['a list with an exact entry', '{army}', 'VPA vpa Army', ['VPA', 'Army']],
    ['a class', '<Cap>{2}', 'then Bo Lan spoke', ['Bo Lan']],
    ['a class of number and year', '<Num> May <Year>', 'on 4 May 2021', ['4 May 2021']],
    ['alternatives', '(red | dark blue) flag', 'a red flag, a dark blue flag', ['red flag', 'dark blue flag']],
    ['an optional piece', 'very? good', 'good, very good, very very good', ['good', 'very good', 'very good']],
    ['any tokens, bounded', 'from *{0,2} to', 'from a b to; from a b c to', ['from a b to']],
    ['a bounded repeat', 'ha{2,3}', 'ha. ha ha. ha ha ha ha', ['ha ha', 'ha ha ha']],
    ['the start', '^ (Gen | Mr)', 'Mr. Bo and Gen. Lan', ['Mr']],
    ['the end', 'over $', 'over and over', ['over']],
    ['the end before punctuation', 'over [.]? $', 'over and over.', ['over.']],
  ])('%s: %s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  it('captures slots, greedy from the left, and leaves out empty ones', () => {
    const lexicon = createLexicon()
    const text = 'Bo Lan Vu told the host of talks'
    const tokens = tokenize(text, lexicon)
    const pattern = 'who:( first:( <Cap>{1,2} ) <Cap>{1,2} ) told whom:( *{0,4} ) of odd:( x? ) what:( *{1} )'
    const index = compilePatterns([{ pattern, value: 1 }], lexicon)
    expect(index.find(itemsOfTokens(tokens))[0]?.slots).toEqual({
      who: { from: 0, to: 3 },
      first: { from: 0, to: 2 },
      whom: { from: 4, to: 6 },
      what: { from: 7, to: 8 },
    })
  })

  it('matches over elements that stand for several tokens', () => {
    const lexicon = createLexicon()
    const tokens = tokenize('On Monday Gen. Bo Lan met the envoy', lexicon)
    const at = tokens.count - 6
    const elements = [{ from: at, to: at + 3, classes: ItemClass.Person }]
    const items = itemsOfElements(tokens, { from: 0, to: tokens.count }, elements)
    const [match] = compilePatterns([{ pattern: 'who:( <Person> ) met', value: 1 }], lexicon).find(items)
    expect(match && items.rangeOf(match.from, match.to)).toEqual({ from: at, to: at + 4 })
  })
})

describe('many patterns', () => {
  const search = (patterns: string[], text: string) => {
    const lexicon = createLexicon()
    const index = compilePatterns(
      patterns.map(pattern => ({ pattern, value: pattern })),
      lexicon,
    )
    return { index, items: itemsOfTokens(tokenize(text, lexicon)) }
  }

  it('lets the longer win, then the earlier source, then the earlier place', () => {
    const { index, items } = search(['b c', 'a b', 'b c d', 'c d', 'd'], 'a b c d')
    expect(index.find(items).map(({ value, from }) => [value, from])).toEqual([['b c d', 1]])
    const even = search(['a *{1}', 'b *{1}', '*{2}'], 'a b c')
    expect(even.index.find(even.items).map(({ value }) => value)).toEqual(['a *{1}'])
  })

  it('finds all, and at one place', () => {
    const { index, items } = search(['=talk', 'talks', '<Num>', 'the talks'], 'the talks 4')
    expect(index.findAll(items).map(({ value, from }) => [from, value])).toEqual([
      [0, 'the talks'],
      [1, '=talk'],
      [1, 'talks'],
      [2, '<Num>'],
    ])
    expect(index.matchAt(items, 1)?.value).toBe('=talk')
    expect(index.matchAt(items, 2, 0, 2)).toBeUndefined()
  })

  it('keeps inside the range, whose ends are "^" and "$"', () => {
    const { index, items } = search(['^ b c? $'], 'a b c d')
    expect(index.find(items)).toEqual([])
    expect(index.find(items, 1, 2)).toHaveLength(1)
    expect(index.find(items, 1, 3)[0]?.to).toBe(3)
  })
})
