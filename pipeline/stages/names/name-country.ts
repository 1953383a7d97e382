import type { NamedPerson } from '../../layers/names.ts'
import type { CountryHit } from './find-countries.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where a name's country is looked for. */
export interface NameCountrySources {
  /** Countries that the article names, with the place where each hit stands, in order. */
  readonly hits: readonly CountryHit[]
  /** Country from whose side the article is written. */
  readonly home: string | null
}

/** Finds the country that a name points to, among those of the article: of several the one last named before the token. */
export type NameCountry = (words: readonly string[], token: number) => NamedPerson['country']

/** Hits that are looked back over. */
const longestLookBack = 64

/** Opens the look-up for one article. */
export function createNameCountry(
  { hits, home }: NameCountrySources,
  { cultureOf, homesOfName, countryName }: Vocabulary,
): NameCountry {
  const present = new Set(hits.map(({ code }) => code))
  return (words, token) => {
    if (words.length < 2) return null
    const codes = homesOfName(words).filter(code => code === home || present.has(code))
    // A given name alone tells nothing between two countries that share it.
    const code = codes.length < 2 ? codes[0] : isTelling(words) ? lastOf(codes, token) : undefined
    return code === undefined ? null : { code, name: countryName(code), basis: 'name' }
  }

  function isTelling(words: readonly string[]): boolean {
    return cultureOf(words).length > 0 || cultureOf.byEnding(words).length > 0
  }

  function lastOf(codes: readonly string[], token: number): string | undefined {
    let next = 0
    while (next < hits.length && hits[next]!.from < token) next++
    for (let at = next - 1; at >= Math.max(0, next - longestLookBack); at--) {
      const { code } = hits[at]!
      if (code !== null && codes.includes(code)) return code
    }
    return undefined
  }
}
