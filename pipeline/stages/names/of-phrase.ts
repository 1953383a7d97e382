import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words that the complement of an organization's name may have. */
const longestOfPhrase = 12

/** End of "of Defence", "of the Revolutionary Armed Forces of Cuba" behind an organization's head, with the country in it; `at` where there is none. */
export function endOfOfPhrase(
  tokens: Tokens,
  at: number,
  to: number,
  { lexicon, is, organizations }: Vocabulary,
  countries: HitsByPlace<CountryHit>,
): { readonly end: number; readonly country: CountryHit | null } {
  const folded = (token: number) => lexicon.folded(tokens.form[token]!)
  const isCapitalized = (token: number) => (lexicon.flags(tokens.form[token]!) & FormFlag.Capitalized) !== 0
  let end = at
  let country: CountryHit | null = null
  while (end + 1 < to && end - at < longestOfPhrase && is.preposition.has(folded(end))) {
    let next = end + 1
    if (tokens.tag[next] === Tag.DT) next++
    const start = next
    while (next < to && next - start < longestOfPhrase) {
      const hit = countries.startingAt(next)
      if (hit && hit.form !== 'city') {
        country ??= hit
        next = hit.to
      } else if (isCapitalized(next) && is.complement.has(folded(next))) next++
      else if (
        next > start &&
        tokens.tag[next] === Tag.POS &&
        next + 1 < to &&
        isCapitalized(next + 1) &&
        is.complement.has(folded(next + 1))
      )
        next++
      else if (
        tokens.tag[next] === Tag.CC &&
        next > start &&
        next + 1 < to &&
        isCapitalized(next + 1) &&
        is.complement.has(folded(next + 1))
      )
        next++
      else break
    }
    if (next === start || isCut(start, next)) break
    end = next
  }
  return { end, country }

  /** "of the Economic | Community of …": a name of its own that goes on is wholly out. */
  function isCut(start: number, next: number): boolean {
    const own = organizations.matchAt(tokens, start, to)
    if (own && own.to > next) return true
    return (
      next < to && isCapitalized(next) && lexicon.tag(tokens.form[next - 1]!) === Tag.JJ && !countries.endingAt(next)
    )
  }
}
