import type { NamedPerson } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import type { CountrySources } from './assign-countries.ts'
import type { CountryHit } from './find-countries.ts'
import type { OfficeHit } from './find-offices.ts'
import type { JoinedPerson } from './join-people.ts'
import type { Vocabulary } from './vocabulary.ts'

type Country = NamedPerson['country']

/** A country in or right before one of the person's titles, or in the complement of an office. */
export function titleCountry({ candidates }: JoinedPerson): Country {
  for (const { country } of candidates)
    if (country) return fromHit(country, country.form === 'adjective' ? 'adjective' : 'place')
  for (const { offices } of candidates) {
    for (const { country, isCountryInside } of offices) {
      if (!country) continue
      return fromHit(country, isCountryInside ? 'organization' : country.form === 'adjective' ? 'adjective' : 'place')
    }
  }
  return null
}

/** The country of the body that an office names, or of the one spoken of just before ("its spokesman"). */
export function bodyCountry({ candidates }: JoinedPerson, sources: CountrySources, vocabulary: Vocabulary): Country {
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
  if (is['other-office'].has(word(modifier))) return null
  return modifier >= office.title && tokens.tag[modifier] === Tag.NN && !is.portfolio.has(word(modifier))
    ? bodies.named(word(modifier), office.from)
    : null
}

const fromHit = ({ code, name }: CountryHit, basis: NonNullable<Country>['basis']): Country => ({ code, name, basis })
