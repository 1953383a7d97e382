import type { LoadedRule } from '../../engine/rule-sets.ts'
import { phraseEntries } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { createSyllableTest, type SyllableTest } from './syllables.ts'

/** What a name's form tells of the country and of the order of its parts. */
export interface Culture {
  readonly code: string
  readonly order: 'family-first' | 'given-first'
  /** The part that stands alone after a first mention. */
  readonly short: 'given' | 'family'
}

/** Finds the cultures of a full name by its words as written; none where the name does not tell. */
export interface CultureOf {
  (words: readonly string[]): readonly Culture[]
  /** Whether a full name of this country always shows it, so that any other is a foreigner's. */
  isDistinct(code: string): boolean
  /** Whether a word opens a family-first name that shows its country in any case ("Pham The Anh"): its other words may be any. */
  isFamilyName(word: number): boolean
  /** Countries that the ending of a name's last word points to ("-nayake"). */
  byEnding(words: readonly string[]): readonly string[]
}

/** A culture with what the given names behind its family names are made of. */
interface FamilyCulture {
  readonly cultures: readonly Culture[]
  readonly isSyllables: SyllableTest
  /** Syllables that one word of a given name has at most. */
  readonly syllables: number
  /** Words of a given name at most. */
  readonly words: number
}

/** What a culture's rules name: its lists `<syllables>-onset` and `<syllables>-rime`. */
export type WordsOfList = (list: string) => readonly string[]

/** Letters of a word before its ending at least. */
const shortestStem = 3

/** Compiles family names by culture: a name is telling when it begins (or ends) with one of them and its other words are syllables of the language. */
export function createCultureOf(
  rules: readonly LoadedRule<'phrases'>[],
  wordsOf: WordsOfList,
  lexicon: Lexicon,
): CultureOf {
  const idOf = (word: string): number => lexicon.folded(lexicon.intern(word))
  const families = new Map<number, FamilyCulture[]>()
  const distinct = new Set<string>()
  for (const rule of rules) {
    const culture = readCulture(rule, wordsOf)
    if (rule.attributes?.distinct === true) for (const { code } of culture.cultures) distinct.add(code)
    for (const { phrase } of phraseEntries([rule])) {
      const id = idOf(phrase)
      families.set(id, [...(families.get(id) ?? []), culture])
    }
  }
  const endings = new Map<string, { readonly ending: string; readonly codes: readonly string[] }[]>()
  for (const entry of wordsOf('ending')) {
    const [ending = '', ...codes] = entry.split(' ')
    const letter = ending.slice(-1)
    endings.set(letter, [...(endings.get(letter) ?? []), { ending, codes }])
  }
  const isGiven = (given: readonly string[], { isSyllables, syllables, words }: FamilyCulture): boolean =>
    given.length > 0 &&
    given.length <= words &&
    given.every(word =>
      lexicon
        .form(idOf(word))
        .split('-')
        .every(part => isSyllables(part, syllables)),
    )
  const cultureOf = (words: readonly string[]): readonly Culture[] => {
    const forward = (families.get(idOf(words[0] ?? '')) ?? []).filter(culture => isGiven(words.slice(1), culture))
    if (forward.length > 0) return forward.flatMap(({ cultures }) => cultures)
    return (families.get(idOf(words.at(-1) ?? '')) ?? [])
      .filter(culture => culture.words < 3 && words[0]!.includes('-') && isGiven(words.slice(0, -1), culture))
      .flatMap(({ cultures }) => cultures.map(culture => ({ ...culture, order: 'given-first' as const })))
  }
  return Object.assign(cultureOf, {
    isDistinct: (code: string) => distinct.has(code),
    isFamilyName: (word: number) =>
      families.get(word)?.some(({ cultures }) => cultures.some(({ code }) => distinct.has(code))) === true,
    byEnding: (words: readonly string[]) => {
      const last = lexicon.form(idOf(words.at(-1) ?? ''))
      let longest = 0
      let told: readonly string[] = []
      for (const { ending, codes } of endings.get(last.slice(-1)) ?? []) {
        if (ending.length <= longest || last.length < ending.length + shortestStem || !last.endsWith(ending)) continue
        longest = ending.length
        told = codes
      }
      return told
    },
  })
}

function readCulture({ attributes = {} }: LoadedRule<'phrases'>, wordsOf: WordsOfList): FamilyCulture {
  const { codes, order, short, language, syllables, words } = attributes
  return {
    cultures: (codes as readonly string[]).map(code => ({
      code,
      order: order as Culture['order'],
      short: short as Culture['short'],
    })),
    isSyllables: createSyllableTest(wordsOf(`${String(language)}-onset`), wordsOf(`${String(language)}-rime`)),
    syllables: Number(syllables),
    words: Number(words),
  }
}
