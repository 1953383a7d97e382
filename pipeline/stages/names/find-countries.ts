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

/** Indexes the hits of a text of so many tokens; where two overlap, the later counts. */
export function indexHits<Hit extends TokenRange>(all: readonly Hit[], count: number): HitsByPlace<Hit> {
  /** By token the place of its hit in `all`, plus one. */
  const byToken = new Uint32Array(count)
  for (const [index, { from, to }] of all.entries()) byToken.fill(index + 1, from, to)
  const covering = (token: number): Hit | undefined => {
    const place = byToken[token]
    return place ? all[place - 1] : undefined
  }
  return {
    all,
    startingAt: token => {
      const hit = covering(token)
      return hit?.from === token ? hit : undefined
    },
    endingAt: token => {
      const hit = covering(token - 1)
      return hit?.to === token ? hit : undefined
    },
    covering,
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
  return countries.map(({ from, to, values: [{ label, attributes }] }) => {
    const isLong = label !== 'country-city' && isStateBehind(to)
    return {
      from,
      to: isLong ? to + 1 : to,
      code: String(attributes.code),
      name: String(attributes.name),
      form: label === 'country-city' ? 'city' : label === 'country-adjective' && !isLong ? 'adjective' : 'name',
    }
  })

  /** "Benin Republic", not "the Republic of": the kind of state behind its name. */
  function isStateBehind(at: number): boolean {
    if (at >= tokens.count || !isCapitalized(at) || lexicon.form(lexicon.folded(tokens.form[at]!)) !== 'republic')
      return false
    return at + 1 >= tokens.count || lexicon.form(tokens.form[at + 1]!) !== 'of'
  }

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
