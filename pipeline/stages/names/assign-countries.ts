import type { NamedPerson } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { BodyCountries } from './body-countries.ts'
import { fullestName, wordsOfRange } from './describe-person.ts'
import type { CountryHit } from './find-countries.ts'
import type { OfficeHit } from './find-offices.ts'
import type { JoinedPerson } from './join-people.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

type Country = NamedPerson['country']

/** Tokens between two names of an enumeration at most. */
const longestEnumeration = 16

/** What a person's country may be read from. */
export interface CountrySources {
  readonly tokens: Tokens
  readonly units: Units
  readonly bodies: BodyCountries
  /** The last country named before a token, cities apart. */
  countryBefore(token: number): CountryHit | undefined
  /** ISO code of the country from whose side the article is written, null where nothing tells. */
  readonly home: string | null
}

/**
 * The country of each person: what stands in its titles, the body that it belongs to, what the name tells; then, for those left, the neighbour
 * in an enumeration, the one main country of the article that nobody speaks for, the outlet's own country.
 */
export function assignCountries(
  people: readonly JoinedPerson[],
  sources: CountrySources,
  vocabulary: Vocabulary,
): Country[] {
  const { tokens, units, home } = sources
  const mentioned = countMentions(units.countries.all)
  const present = new Set(units.countries.all.map(({ code }) => code))
  const found = people.map(person => ownWords(person, sources, vocabulary) ?? byName(person))
  const spoken = new Set(found.map(country => country?.code))
  const ending = new Map(
    people.flatMap(({ candidates }, index) => candidates.map(({ range }) => [range.to, index] as const)),
  )
  people.forEach((person, index) => {
    found[index] ??= byNeighbour(index) ?? byElimination(person) ?? byHome(person)
    spoken.add(found[index]?.code)
  })
  return found

  function byName(person: JoinedPerson): Country {
    const culture = vocabulary.cultureOf(nameWords(person))
    if (!culture) return null
    const isThere = culture.code === home || present.has(culture.code)
    return isThere ? country(culture.code, 'name') : null
  }

  function byNeighbour(index: number): Country {
    const { range } = people[index]!.candidates[0]!
    for (let end = range.from; end > range.from - longestEnumeration; end--) {
      const previous = ending.get(end)
      if (previous === undefined || previous === index) continue
      const country = isEnumerated(end, range.from) ? found[previous]! : null
      return country && { ...country, basis: 'place' }
    }
    return null
  }

  /** Nothing but commas, "and" and titles between two names. */
  function isEnumerated(from: number, to: number): boolean {
    const first = tokens.text.slice(tokens.start[from]!, tokens.end[from]!)
    if (to <= from || (first !== ',' && !(first === 'and' && home === null))) return false
    for (let at = from; at < to; at++) {
      if (units.offices.covering(at) || units.ranks.covering(at) || units.organizations.covering(at)) continue
      if (!/^(?:,|and)$/.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!))) return false
    }
    return true
  }

  function byElimination(person: JoinedPerson): Country {
    if (home !== null && !vocabulary.cultureOf.isDistinct(home) && isOfficial(person)) return null
    const [main] = [...mentioned]
      .slice(0, 2)
      .filter(([code]) => code !== home || !vocabulary.cultureOf.isDistinct(home))
      .filter(([code]) => !spoken.has(code))
    return main && isOfficial(person) ? country(main[0], 'own-words') : null
  }

  function byHome(person: JoinedPerson): Country {
    return home !== null && isTitled(person) && !(vocabulary.cultureOf.isDistinct(home) && person.words.length > 1)
      ? country(home, 'host')
      : null
  }

  function country(code: string, basis: NonNullable<Country>['basis']): Country {
    return { code, name: vocabulary.countryName(code), basis }
  }

  function nameWords(person: JoinedPerson): string[] {
    return wordsOfRange(tokens, fullestName(tokens, person)).split(' ')
  }
}

const isOfficial = ({ candidates }: JoinedPerson): boolean =>
  candidates.some(({ rank, offices }) => rank !== null || offices.length > 0)

const isTitled = (person: JoinedPerson): boolean =>
  isOfficial(person) || person.candidates.some(({ honorifics }) => honorifics.length > 0)

/** Countries by how often they are named, most first; of equals the one named first. */
function countMentions(hits: readonly CountryHit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { code, form } of hits) if (code !== null && form !== 'city') counts.set(code, (counts.get(code) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => b[1] - a[1]))
}

/** A country in or right before one of the person's titles, in its complement, or that of the body named there. */
function ownWords({ candidates }: JoinedPerson, sources: CountrySources, vocabulary: Vocabulary): Country {
  for (const { country } of candidates)
    if (country) return fromHit(country, country.form === 'adjective' ? 'adjective' : 'place')
  for (const { offices } of candidates) {
    for (const office of offices) {
      if (office.country)
        return fromHit(
          office.country,
          office.isCountryInside ? 'organization' : office.country.form === 'adjective' ? 'adjective' : 'place',
        )
    }
  }
  for (const { offices } of candidates) {
    for (const office of offices) {
      const owner =
        office.from > 0 && isOwned(sources, office.from - 1) ? sources.countryBefore(office.from - 1) : undefined
      if (owner) return fromHit(owner, 'organization')
      const body = bodyOf(office, sources, vocabulary)
      if (body) return { ...body, basis: 'organization' }
    }
  }
  return null
}

/** "its spokesman": the country or body spoken of just before is meant. */
const isOwned = ({ tokens }: CountrySources, token: number): boolean =>
  tokens.tag[token] === Tag.PRPS && /^(?:its|their)$/i.test(tokens.lexicon.form(tokens.form[token]!))

/** The country of the body that stands in an office, before it as its possessor, or that a word of its title names. */
function bodyOf(office: OfficeHit, { tokens, bodies }: CountrySources, { is }: Vocabulary): Country {
  for (let token = office.from; token < office.to; token++) {
    const country = bodies.at(token)
    if (country) return country
  }
  const word = (token: number) => tokens.lexicon.folded(tokens.form[token]!)
  if (office.possessor !== null) return bodies.named(word(office.possessor), office.from)
  const modifier = office.head.from - 1
  return modifier >= office.title && tokens.tag[modifier] === Tag.NN && !is.portfolio.has(word(modifier))
    ? bodies.named(word(modifier), office.from)
    : null
}

const fromHit = ({ code, name }: CountryHit, basis: NonNullable<Country>['basis']): Country => ({ code, name, basis })
