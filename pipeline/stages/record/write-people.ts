import type { NameMention, Names } from '../../layers/names.ts'
import type { ResolvedMention, ResolvedRole, Speakers } from '../../layers/speakers.ts'
import type { Organization, Person } from '../../record/people.ts'
import { fold } from '../../text/fold.ts'
import type { Tokens } from '../../text/tokens.ts'
import { distinctIds } from './distinct-ids.ts'
import { byText, place } from './place.ts'

/** People and organizations with their ids; `personIds` and `organizationIds` run parallel to the names layer. */
export interface WrittenNames {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly personIds: readonly string[]
  readonly organizationIds: readonly string[]
}

type Mentioned = { readonly id: string; readonly mentions: readonly { readonly start: number }[] }

/** The record's people and organizations, each with every mention, ordered by the first of these. */
export function writePeople(tokens: Tokens, names: Names, { resolvedMentions, resolvedRoles }: Speakers): WrittenNames {
  const personMentions = groupMentions(tokens, 'person', names.people.length, names.mentions, resolvedMentions)
  const organizationMentions = groupMentions(
    tokens,
    'organization',
    names.organizations.length,
    names.mentions,
    resolvedMentions,
  )
  const addedRoles = new Map<number, ResolvedRole[]>()
  for (const role of resolvedRoles) addedRoles.set(role.entity, [...(addedRoles.get(role.entity) ?? []), role])
  const personIds = distinctIds(
    'p',
    names.people.map(person => [fold(person.name)]),
  )
  const organizationIds = distinctIds(
    'o',
    names.organizations.map(organization => [fold(organization.name)]),
  )
  const people = names.people.map(
    ({ gender: _gender, roles, ...facts }, index): Person => ({
      id: personIds[index]!,
      name: facts.name,
      family: facts.family,
      given: facts.given,
      order: facts.order,
      honorifics: facts.honorifics,
      rank: facts.rank,
      roles: [...roles, ...(addedRoles.get(index) ?? [])].map(({ title, level, organization, range }) => ({
        title,
        level,
        organization,
        ...place(tokens, range),
      })),
      country: facts.country,
      mentions: personMentions[index]!,
    }),
  )
  const organizations = names.organizations.map(
    (facts, index): Organization => ({
      id: organizationIds[index]!,
      name: facts.name,
      acronym: facts.acronym,
      kind: facts.kind,
      country: facts.country,
      parent: facts.parent,
      mentions: organizationMentions[index]!,
    }),
  )
  return {
    people: people.sort(byFirstMention),
    organizations: organizations.sort(byFirstMention),
    personIds,
    organizationIds,
  }
}

function groupMentions(
  tokens: Tokens,
  kind: 'person' | 'organization',
  count: number,
  ...lists: readonly (readonly (NameMention | ResolvedMention)[])[]
): Person['mentions'][] {
  const groups: Person['mentions'][] = Array.from({ length: count }, () => [])
  const seen = groups.map(() => new Set<number>())
  for (const list of lists) {
    for (const { kind: own, entity, range, form } of list) {
      if (own !== kind) continue
      const places = seen[entity]!
      const key = range.from * (tokens.count + 1) + range.to
      if (places.has(key)) continue
      places.add(key)
      const { start, end, exact } = place(tokens, range)
      groups[entity]!.push({ start, end, exact, form })
    }
  }
  for (const group of groups) group.sort((a, b) => a.start - b.start || a.end - b.end)
  return groups
}

const byFirstMention = (a: Mentioned, b: Mentioned): number =>
  (a.mentions[0]?.start ?? Infinity) - (b.mentions[0]?.start ?? Infinity) || byText(a.id, b.id)
