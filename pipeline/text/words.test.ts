import { describe, expect, it } from 'vitest'
import { Tag } from './lexicon.ts'
import { words } from './test-lexicon.ts'
import { parseWordList } from './words.ts'

describe('parseWordList', () => {
  it('reads tags in order, irregular lemmas and kinds', () => {
    const list = parseWordList('# about\nmet\tVBD|VBN\tmeet\nmen\tNNS\t\tman\ngen.\tNNP\t\t\ttitle\n')
    expect(list.get('met')).toEqual({
      tag: Tag.VBD,
      tags: (1 << Tag.VBD) | (1 << Tag.VBN),
      verb: 'meet',
      noun: '',
      kind: null,
    })
    expect(list.get('men')?.noun).toBe('man')
    expect(list.get('gen.')?.kind).toBe('title')
  })

  it('names the line of a tag or kind that it does not know', () => {
    expect(() => parseWordList('a\tDT\nb\tXX')).toThrow('line 2: no tag is called "XX"')
    expect(() => parseWordList('a\tDT\t\t\tsome')).toThrow('line 1: no kind of word is called "some"')
  })
})

describe('the word list', () => {
  it('knows the verbs of the register in all forms', () => {
    const verbs =
      'said says saying stressed stresses stressing underlined underlining underscored underscores underscoring emphasised emphasizing affirmed affirming reaffirms reaffirmed lauded hailed hailing briefed thanked thanking congratulated congratulating appreciated appreciating acknowledged acknowledging pledged vowing proposed proposing urged urging reiterated reiterating voiced conveyed extended applauded'
    for (const verb of verbs.split(' ')) expect(words.get(verb)?.tags ?? 0, verb).not.toBe(0)
  })
})
