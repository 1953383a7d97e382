import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { NameMention, Names } from '../../layers/names.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import { assignCountries } from './assign-countries.ts'
import { createCountryBefore, lookUpBodies } from './body-countries.ts'
import { describePerson } from './describe-person.ts'
import { findCandidates } from './find-candidates.ts'
import { type CountryHit, indexHits } from './find-countries.ts'
import { homeOf, homesOf } from './home-country.ts'
import { impliedMentions, impliedMinistry } from './implied-ministry.ts'
import { joinOrganizations } from './join-organizations.ts'
import { type JoinedPerson, joinPeople } from './join-people.ts'
import { locateOrganizations } from './locate-organizations.ts'
import { fieldsOf } from './name-fields.ts'
import { namingBlocks } from './naming-kinds.ts'
import { nestedOrganization } from './nested-organizations.ts'
import { withParents } from './parents.ts'
import { createRoleOrganization } from './role-organization.ts'
import { findUnits } from './units.ts'
import { createVocabulary } from './vocabulary.ts'

/** The layers that names are read from. */
export interface NamesNeeds {
  readonly article: Article
  readonly blocks: Blocks
  readonly segments: Segments
}

/** People with ranks and offices, organizations, countries, as the article's names tell. */
export function createNames(ruleSets: RuleSets, lexicon: Lexicon): Stage<NamesNeeds, Names> {
  const vocabulary = createVocabulary(ruleSets, lexicon)
  return ({ blocks: { blocks }, segments }) => {
    const { tokens, sentences } = segments
    const units = findUnits(tokens, sentences, vocabulary)
    const isNamingBlock = namingBlocks(segments, blocks)
    const fields = fieldsOf(segments, blocks, isNamingBlock)
    const isNaming = (token: number) => token < tokens.count && isNamingBlock(blocks[segments.blockOf[token]!]!)
    const home = homeOf(segments, blocks, units)
    const joined = joinOrganizations(
      tokens,
      units.organizations.all
        .filter(({ from }) => isNaming(from))
        .flatMap(hit => {
          const nested = nestedOrganization(tokens, hit, units.countries, vocabulary)
          return nested ? [hit, nested] : [hit]
        }),
      fields,
      units.countries,
      home,
      vocabulary,
    )
    const people = joinPeople(
      fields.flatMap(field => findCandidates(tokens, field, units, vocabulary)),
      lexicon,
      vocabulary.cultureOf,
    )
    // "General Washington Quispe": no place is spoken of.
    const named = new Set(people.flatMap(({ candidates }) => candidates.map(({ core }) => core.from)))
    const places = units.countries.all.filter(
      ({ from }) => !named.has(from) && blocks[segments.blockOf[from]!]!.kind !== 'byline',
    )
    const countriesOfPeople = assignCountries(
      people,
      {
        segments,
        tokens,
        units: { ...units, countries: indexHits(places, tokens.count) },
        home,
        bodies: lookUpBodies(tokens, joined, places),
        countryBefore: createCountryBefore(places),
      },
      vocabulary,
    )
    const countries = countriesNamed(places.filter(({ from }) => isNaming(from)))
    const organizations = withParents(
      tokens,
      locateOrganizations(joined, people, countriesOfPeople, homesOf(segments, blocks, units)),
      joined.mentions,
    )
    const hasSides = new Set(countriesOfPeople.flatMap(country => country?.code ?? [])).size > 1
    const organizationOf = createRoleOrganization(tokens, organizations, joined.mentions, hasSides, vocabulary)
    const described = people.map((person, index) =>
      describePerson(tokens, person, countriesOfPeople[index]!, organizationOf, vocabulary),
    )
    const implied = impliedMinistry(tokens, fields, described, joined.organizations, vocabulary)
    const mentions = [
      ...people.flatMap(mentionsOf),
      ...joined.mentions,
      ...countries.mentions,
      ...(implied ? impliedMentions(implied, organizations.length) : []),
    ]
    return {
      people: described,
      organizations: implied ? [...organizations, implied.organization] : organizations,
      countries: countries.countries,
      mentions: mentions.sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to),
    }
  }
}

const mentionsOf = ({ candidates, words }: JoinedPerson, entity: number): NameMention[] =>
  candidates.map(({ range, core, words: own }) => ({
    kind: 'person',
    entity,
    range,
    core,
    form: own.length === words.length || own.length > 1 ? 'full' : 'short',
  }))

function countriesNamed(hits: readonly CountryHit[]): Pick<Names, 'countries' | 'mentions'> {
  const byCode = new Map<string, number>()
  const countries: Names['countries'][number][] = []
  const mentions = hits.map(({ from, to, code, name, form }): NameMention => {
    const key = code ?? name
    const entity =
      byCode.get(key) ??
      countries.push({ code, name, basis: form === 'adjective' ? 'adjective' : form === 'city' ? 'place' : 'name' }) - 1
    byCode.set(key, entity)
    return {
      kind: 'country',
      entity,
      range: { from, to },
      core: { from, to },
      form: form === 'name' ? 'full' : form === 'city' ? 'short' : 'description',
    }
  })
  return { countries, mentions }
}
