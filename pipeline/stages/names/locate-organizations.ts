import type { NamedOrganization, NamedPerson } from '../../layers/names.ts'
import type { JoinedOrganizations } from './join-organizations.ts'
import type { JoinedPerson } from './join-people.ts'

type Country = NamedPerson['country']

/** Kinds of bodies of which every country has its own. */
const nationalKinds: ReadonlySet<NamedOrganization['kind']> = new Set(['ministry', 'armed-forces', 'service', 'staff'])

/**
 * Countries of bodies whose names tell none: that of the people whose offices name them, if it is one; a ministry's, else, that of the article's own
 * side, if one of its people is of it.
 */
export function locateOrganizations(
  { organizations, mentions }: JoinedOrganizations,
  people: readonly JoinedPerson[],
  countries: readonly Country[],
  homes: readonly string[],
): readonly NamedOrganization[] {
  const untold = organizations.map(({ country, kind }) => country === null && nationalKinds.has(kind))
  const byToken = new Map<number, number>()
  for (const { range, entity } of mentions)
    if (untold[entity]) for (let token = range.from; token < range.to; token++) byToken.set(token, entity)
  const holders = organizations.map(() => new Map<string, NonNullable<Country>>())
  people.forEach(({ candidates }, index) => {
    const country = countries[index]!
    if (country === null) return
    for (const { offices } of candidates)
      for (const { from, to } of offices)
        for (let token = from; token < to; token++)
          holders[byToken.get(token) ?? -1]?.set(country.code ?? country.name, country)
  })
  const home = homes
    .map(code => countries.find(country => country?.code === code))
    .find(country => country !== undefined && country !== null)
  return organizations.map((organization, entity) => {
    if (!untold[entity]) return organization
    const [first, second] = holders[entity]!.values()
    const own = second ? undefined : (first ?? (organization.kind === 'ministry' ? home : undefined))
    return own ? { ...organization, country: { ...own, basis: first ? 'own-words' : 'host' } } : organization
  })
}
