import type { NamedRole } from '../../layers/names.ts'
import type { Side } from '../../layers/scene.ts'
import { compareTitles } from './compare-titles.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Description } from './read-description.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Below every office that the rules know. */
const lowestLevel = 9

/** Where a person is looked for. */
export interface PersonQuery {
  readonly at: number
  /** Country code or bloc that the description gives, null where it gives none. */
  readonly country: string | null
  readonly description: Description
  /** People who cannot be meant: those inside the statement's own content. */
  readonly isExcluded: (person: number) => boolean
  /** Whom a "counterpart" is of. */
  readonly counterpartOf: number | null
}

/** The person found; several where none is nearer than the others. */
export interface PersonAnswer {
  readonly people: readonly number[]
  /** Whether nobody else fits at all. */
  readonly isOnly: boolean
}

const isDiplomatic = ({ kind, title, organization }: NamedRole): boolean =>
  kind === 'ambassador' || kind === 'foreign-minister' || /\bforeign\b/i.test(`${title} ${organization ?? ''}`)

/** The person that a description means, by country, title, role and nearness. */
export function findPerson(
  query: PersonQuery,
  discourse: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): PersonAnswer {
  const { names } = discourse
  const scene = discourse.sceneAt(query.at)
  const means = String(query.description.noun?.attributes.means ?? '')
  if (means === 'host' || means === 'guest') return byRole(means)

  let best = -Infinity
  let found: number[] = []
  for (const person of index.peopleAround(query.at)) {
    const score = scoreOf(person)
    if (score === null) continue
    if (score > best) {
      best = score
      found = [person]
    } else if (score === best) found.push(person)
  }
  return {
    people: found.length > 1 ? nearest(found) : found,
    isOnly: found.length === 1 && best >= 0 && isWhole(found[0]!),
  }

  /** Whether a title says nothing that the person's office lacks: "the state governor" is not sure to be the governor of another state. */
  function isWhole(person: number): boolean {
    const { isOffice, title } = query.description
    const offices = names.people[person]!.roles.map(
      role => new Set([...words.titleWords(role.title), ...acronymWords(role.organization)]),
    )
    return !isOffice || title.length === 0 || offices.some(office => title.every(word => office.has(word)))
  }

  /** "The LRA chief" is the chief of the Lake Rescue Agency. */
  function acronymWords(organization: string | null): readonly number[] {
    const body = discourse.bodiesAround().find(entity => names.organizations[entity]!.name === organization)
    const acronym = body === undefined ? null : names.organizations[body]!.acronym
    return acronym ? words.titleWords(acronym) : []
  }

  /** How well a person fits, null where not at all. */
  function scoreOf(person: number): number | null {
    const country = discourse.countryOf(person)
    if (query.isExcluded(person)) return null
    if (query.country !== null && country !== query.country) return null
    if (
      means === 'counterpart' &&
      query.counterpartOf !== null &&
      (person === query.counterpartOf || country === discourse.countryOf(query.counterpartOf))
    )
      return null
    const here = scene?.sideOf.has(person) ? 3 : 0
    const isDiplomat = means === 'diplomat' && names.people[person]!.roles.some(isDiplomatic)
    if (query.description.isOffice && query.description.title.length > 0)
      return officeFit(person, here) ?? (isDiplomat ? here : null)
    if (means === 'officer' && names.people[person]!.rank === null && query.country === null) return null
    if (means === 'diplomat' && !isDiplomat && query.country === null) return null
    return here
  }

  function officeFit(person: number, here: number): number | null {
    const { roles } = names.people[person]!
    const scores = roles
      .map(role => compareTitles(query.description.title, words.titleWords(role.title), words))
      .filter(score => score !== null)
    if (scores.length > 0) return Math.max(...scores) * 10 + here
    // A title that nobody is said to have may still be that of a country's only leader, unless he has another one.
    const isAskedFor = query.country !== null || means !== ''
    return isAskedFor && (roles.length === 0 || query.country !== null) ? here - 20 - roles.length : null
  }

  /** Of equal ones whoever was spoken of last, in the place of a subject first; before anybody is, whoever leads. */
  function nearest(people: readonly number[]): number[] {
    const salient = discourse.latest(({ speaker }) => speaker.type === 'person' && people.includes(speaker.entity!))
    if (salient) return [salient.speaker.entity!]
    const before = people.map(person => index.lastBefore(person, query.at))
    const last = Math.max(...before)
    if (last >= 0) return [people[before.indexOf(last)]!]
    return leading(people)
  }

  /** Whoever is named more often, else has the higher office; all where that tells nothing. */
  function leading(people: readonly number[]): number[] {
    const weight = (person: number): number => {
      const levels = names.people[person]!.roles.map(({ level }) => level ?? lowestLevel)
      return index.countOf(person) * (lowestLevel + 1) - Math.min(lowestLevel, ...levels)
    }
    const weights = people.map(weight)
    const most = Math.max(...weights)
    return people.filter((_, position) => weights[position] === most)
  }

  function byRole(role: 'host' | 'guest'): PersonAnswer {
    const side = scene?.sides.find(
      candidate => candidate.role === role && (query.country === null || candidate.country === query.country),
    )
    const fromSide = leader(side)
    if (fromSide !== undefined) return { people: [fromSide], isOnly: true }
    // "Her guest": of the other side than whoever was spoken of.
    const isOwned = query.description.determiner === 'possessive' && query.counterpartOf !== null
    const own = isOwned ? scene?.sideOf.get(query.counterpartOf!) : undefined
    const other =
      own && scene?.sides.length === 2 ? leader(scene.sides.find(candidate => candidate !== own)) : undefined
    if (other !== undefined) return { people: [other], isOnly: false }
    const byCountry =
      query.country === null ? undefined : leader(scene?.sides.find(({ country }) => country === query.country))
    return { people: byCountry === undefined ? [] : [byCountry], isOnly: false }
  }

  function leader(side: Side | undefined): number | undefined {
    return side?.people.find(person => !query.isExcluded(person)) ?? side?.people[0]
  }
}
