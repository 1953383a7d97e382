import { expect, it } from 'vitest'
import { mayHoldWord, pairsOf } from './character-pairs.ts'
import { charactersOf, holds, meets, membersOf, setOfRanges, setWithout, unite, weigh } from './character-set.ts'
import { sharePair, signsOf } from './word-signs.ts'

const set = (text: string) => charactersOf(text)

it('holds ASCII characters one by one, all others as one', () => {
  const found = set('aZ~é')
  expect(['a', 'Z', '~', 'é', 'ø', '\u007f'].map(one => holds(found, one.charCodeAt(0)))).toEqual(Array(6).fill(true))
  expect(['A', 'z', 'b', ' '].map(one => holds(found, one.charCodeAt(0)))).toEqual(Array(4).fill(false))
  expect([meets(set('ab'), set('bc')), meets(set('ab'), set('cd')), meets(set('é'), set('ø'))]).toEqual([
    true,
    false,
    true,
  ])
  expect(unite(set('a'), set('Z~é'))).toEqual(found)
})

it('reads ranges, in both cases where case is ignored, and all but them', () => {
  expect(setOfRanges([[97, 99]], false)).toEqual(set('abc'))
  expect(
    setOfRanges(
      [
        [97, 99],
        [48, 48],
      ],
      true,
    ),
  ).toEqual(set('abcABC0'))
  expect(setOfRanges([[88, 91]], true)).toEqual(set('XYZ[xyz'))
  expect(setOfRanges([[126, 300]], false)).toEqual(set('~é'))
  expect(holds(setWithout(set('aé')), 'a'.charCodeAt(0))).toBe(false)
  expect(['b', 'é'].map(one => holds(setWithout(set('aé')), one.charCodeAt(0)))).toEqual([true, true])
})

it('weighs what is rare, and names the members of small sets', () => {
  expect(['a', ' ', 'aZ'].map(one => weigh(set(one)))).toEqual([Infinity, Infinity, Infinity])
  expect(['Z', 'ZQ(', '1(Z~', ''].map(one => weigh(set(one)))).toEqual([1, 3, 4, 0])
  expect(membersOf(set('cab'), 3)).toEqual(['a', 'b', 'c'])
  expect(membersOf(set('1(Z~'), 4)).toEqual(['(', '1', 'Z', '~'])
  expect(membersOf(set('1(Z~'), 3)).toBeNull()
  expect(membersOf(set('é'), 3)).toBeNull()
})

it('tells by its pairs of characters what words a text may hold', () => {
  const pairs = pairsOf('The pier')
  expect(['pier', 'PIER', 'the', 'e p', 'x'].map(word => mayHoldWord(pairs, word))).toEqual(Array(5).fill(true))
  expect(['peer', 'iep', 'thx'].map(word => mayHoldWord(pairs, word))).toEqual([false, false, false])
  expect(sharePair(signsOf(['pier', 'quay']), pairsOf('a pier'))).toBe(true)
  expect(sharePair(signsOf(['quay', 'box']), pairsOf('a pier'))).toBe(false)
  // the rarest pair of each word stands for it
  expect(signsOf(['quiet'])).toEqual(pairsOf('qu'))
  expect(signsOf(['box', 'Ax-e'])).toEqual(pairsOf('ox'.concat('')).map((bits, at) => bits | pairsOf('Ax')[at]!))
})
