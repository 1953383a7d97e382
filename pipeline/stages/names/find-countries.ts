import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A country by name, by adjective, or by a city that stands for it. */
export interface CountryHit extends TokenRange {
  readonly code: string | null
  readonly name: string
  readonly form: 'name' | 'adjective' | 'city'
}

/** Hits by their first and by their last token. */
export interface HitsByPlace<Hit extends TokenRange> {
  readonly all: readonly Hit[]
  startingAt(token: number): Hit | undefined
  endingAt(token: number): Hit | undefined
  covering(token: number): Hit | undefined
}

/** Indexes hits that do not overlap. */
export function indexHits<Hit extends TokenRange>(all: readonly Hit[]): HitsByPlace<Hit> {
  const byToken = new Map<number, Hit>()
  for (const hit of all) for (let i = hit.from; i < hit.to; i++) byToken.set(i, hit)
  return {
    all,
    startingAt: token => (byToken.get(token)?.from === token ? byToken.get(token) : undefined),
    endingAt: token => (byToken.get(token - 1)?.to === token ? byToken.get(token - 1) : undefined),
    covering: token => byToken.get(token),
  }
}

/** All countries and blocs that the text names, in order; a bloc has no code. */
export function findCountries(tokens: Tokens, vocabulary: Vocabulary): CountryHit[] {
  const { lexicon } = vocabulary
  const isCapitalized = (token: number) => (lexicon.flags(tokens.form[token]!) & FormFlag.Capitalized) !== 0
  // "the Philippines": the article of a name is small in running text.
  const countries = vocabulary.countries
    .find(tokens)
    .map(hit => (isCapitalized(hit.from) || hit.to - hit.from < 2 ? hit : { ...hit, from: hit.from + 1 }))
    .filter(({ from, to }) => isCapitalized(from) && !isOfWaters(from, to))
  return countries.map(({ from, to, values: [{ label, attributes }] }) => ({
    from,
    to,
    code: String(attributes.code),
    name: String(attributes.name),
    form: label === 'country-adjective' ? 'adjective' : label === 'country-city' ? 'city' : 'name',
  }))

  /** "Gulf of Guinea", "South China Sea", "Mozambique Channel": no country is spoken of. */
  function isOfWaters(from: number, to: number): boolean {
    const isWaters = (token: number): boolean =>
      token >= 0 &&
      token < tokens.count &&
      isCapitalized(token) &&
      vocabulary.is.waters.has(lexicon.folded(tokens.form[token]!))
    return isWaters(to) || (tokens.tag[from - 1] === Tag.IN && isWaters(from - 2))
  }
}
