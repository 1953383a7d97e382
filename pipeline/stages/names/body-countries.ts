import type { NamedPerson } from '../../layers/names.ts'
import { countBefore } from '../../text/count-before.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit } from './find-countries.ts'
import type { JoinedOrganizations } from './join-organizations.ts'

/** Countries of bodies, by place and by a word of their names. */
export interface BodyCountries {
  /** The country of the organization whose mention covers a token. */
  at(token: number): NamedPerson['country']
  /** The country of the body last named with this word before a token: "the academy's" after "Lake Staff Academy", "government" after "the Fijian government". */
  named(word: number, before: number): NamedPerson['country']
}

interface Place {
  readonly at: number
  readonly country: NamedPerson['country']
}

/** Indexes the countries of organizations and of nouns right behind a country's name. */
export function lookUpBodies(
  tokens: Tokens,
  { organizations, mentions }: JoinedOrganizations,
  countries: readonly CountryHit[],
): BodyCountries {
  const byToken = new Map<number, NamedPerson['country']>()
  const byWord = new Map<number, Place[]>()
  const add = (token: number, country: NamedPerson['country']): void => {
    if (country === null || token >= tokens.count) return
    const word = tokens.lexicon.folded(tokens.form[token]!)
    const places = byWord.get(word)
    if (places) places.push({ at: token, country })
    else byWord.set(word, [{ at: token, country }])
  }
  for (const { range, entity } of mentions) {
    const { country } = organizations[entity]!
    for (let token = range.from; token < range.to; token++) {
      byToken.set(token, country)
      add(token, country)
    }
  }
  for (const { to, code, name, form } of countries) if (form !== 'city') add(to, { code, name, basis: 'organization' })
  for (const places of byWord.values()) places.sort((a, b) => a.at - b.at)
  return {
    at: token => byToken.get(token) ?? null,
    named: (word, before) => {
      const places = byWord.get(word)
      return places
        ? (places[countBefore(places.length, index => places[index]!.at, before) - 1] ?? places[0])!.country
        : null
    },
  }
}

/** Finds the last country named before a token, cities apart. */
export function createCountryBefore(countries: readonly CountryHit[]): (token: number) => CountryHit | undefined {
  const places = countries.filter(({ form }) => form !== 'city').map(hit => ({ at: hit.from, hit }))
  return token => places[countBefore(places.length, index => places[index]!.at, token) - 1]?.hit
}
