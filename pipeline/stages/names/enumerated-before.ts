import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit } from './find-countries.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Tokens between the plural of an office and the last of those who hold it at most. */
const longestEnumeration = 40

/** The country in "the Ministers of Defence of Latvia, Ana Tora, of Estonia, Carl Brandt, and of Lithuania, Ilse Dahl" before a full name; null where none of that kind stands there. */
export function enumeratedBefore(
  tokens: Tokens,
  { from, to }: TokenRange,
  first: number,
  { countries }: Units,
  { lexicon, is }: Vocabulary,
): CountryHit | null {
  const word = (token: number): string => lexicon.form(lexicon.folded(tokens.form[token]!))
  if (to - from < 2 || from - 3 < first || word(from - 1) !== ',') return null
  const country = countries.endingAt(from - 1)
  if (country?.form !== 'name' || country.from - 1 < first) return null
  const before = word(country.from - 1) === 'the' ? country.from - 2 : country.from - 1
  if (before < first || !['of', 'from', 'for'].includes(word(before))) return null
  for (let at = before - 1; at >= Math.max(first, before - longestEnumeration); at--)
    if (is.heads.has(lexicon.folded(tokens.form[at]!))) return country
  return null
}
