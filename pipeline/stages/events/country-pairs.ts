import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { phraseEntries } from '../../engine/rule-sources.ts'
import { fold } from '../../text/fold.ts'
import { type Lexicon, Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'

/** Codes of the two countries that a hyphen joins into one word ("Japan-Canada"), by token. */
export type FindPairs = (tokens: Tokens) => ReadonlyMap<number, readonly string[]>

const longestWord = 48

/** Looks the halves of a word up among the names of countries and their adjectives. */
export const createFindPairs = (ruleSets: RuleSets, lexicon: Lexicon): FindPairs => {
  const codes = new Map<string, string>()
  for (const { phrase, value } of phraseEntries(rulesOf(ruleSets, 'names/countries', 'phrases'))) {
    const { code } = value.attributes
    if (typeof code === 'string') codes.set(fold(phrase.replaceAll('"', '')), code)
  }
  const none: readonly string[] = []
  const pairOf = (form: string): readonly string[] => {
    if (form.length > longestWord) return none
    const [one = '', other = '', ...more] = form.split(/[-–]/)
    const first = codes.get(fold(one))
    const second = codes.get(fold(other))
    return first === undefined || second === undefined || more.length > 0 ? none : [first, second]
  }
  return tokens => {
    const pairs = new Map<number, readonly string[]>()
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.tag[at] !== Tag.NNP && tokens.tag[at] !== Tag.JJ) continue
      if (!hasHyphen(tokens.text, tokens.start[at]!, tokens.end[at]!)) continue
      const pair = pairOf(lexicon.form(tokens.form[at]!))
      if (pair !== none) pairs.set(at, pair)
    }
    return pairs
  }
}

const hyphen = 0x2d
const dash = 0x2013

const hasHyphen = (text: string, start: number, end: number): boolean => {
  for (let i = start + 1; i < end - 1; i++) {
    const code = text.charCodeAt(i)
    if (code === hyphen || code === dash) return true
  }
  return false
}
