import type { Side } from '../../layers/scene.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import { officeWords } from './office-words.ts'
import type { Description } from './read-description.ts'
import type { ResolveWords } from './resolve-words.ts'
import { scorePerson } from './score-person.ts'

/** Below every office that the rules know. */
const lowestLevel = 9

/** Tokens over which "the former pilot" takes up whoever was spoken of last. */
const pastReach = 64

/** Where a person is looked for. */
export interface PersonQuery {
  readonly at: number
  /** Country code or bloc that the description gives, null where it gives none. */
  readonly country: string | null
  /** The organization that the description names: "the UN official". */
  readonly body: number | null
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
    if (query.body !== null && !isOfBody(person, query.body)) continue
    const score = scorePerson(person, query, discourse, index, words)
    if (score === null) continue
    if (score > best) {
      best = score
      found = [person]
    } else if (score === best) found.push(person)
  }
  const last = found.length === 0 && isVariation() ? lastNearby() : undefined
  if (last !== undefined) return { people: [last], isOnly: false }
  return {
    people: found.length > 1 ? nearest(found) : found,
    isOnly: found.length === 1 && best >= 0 && isWhole(found[0]!),
  }

  /** Whether an office is of a body, or the person of the body's country. */
  function isOfBody(person: number, body: number): boolean {
    const { name, acronym, country } = names.organizations[body]!
    const own = names.people[person]!
    const isOffice = own.roles.some(
      ({ organization, title }) =>
        organization === name || title.includes(name) || (acronym !== null && title.split(' ').includes(acronym)),
    )
    return isOffice || (country !== null && country.code === own.country?.code)
  }

  /** Whether a title says nothing that the person's office lacks: "the state governor" is not sure to be the governor of another state. */
  function isWhole(person: number): boolean {
    const { isOffice, title } = query.description
    const offices = names.people[person]!.roles.map(role => new Set(officeWords(role, discourse, words)))
    return !isOffice || title.length === 0 || offices.some(office => title.every(word => office.has(word)))
  }

  function isVariation(): boolean {
    const { isPast, isOffice, isOwned } = query.description
    return isPast && !isOffice && !isOwned
  }

  /** "The former pilot", of whom nobody said so before: whoever was spoken of last. */
  function lastNearby(): number | undefined {
    const last = discourse.latest(() => true)
    const isNear = last?.speaker.type === 'person' && query.at - last.at < pastReach
    const { entity } = last?.speaker ?? { entity: null }
    return isNear && entity !== null && !query.isExcluded(entity) ? entity : undefined
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
    const side = scene.sides.find(
      candidate => candidate.role === role && (query.country === null || candidate.country === query.country),
    )
    const fromSide = leader(side)
    if (fromSide !== undefined) return { people: [fromSide], isOnly: true }
    // "Her guest": of the other side than whoever was spoken of.
    const isOwned = query.description.determiner === 'possessive' && query.counterpartOf !== null
    const own = isOwned ? scene.sideOf.get(query.counterpartOf!) : undefined
    const other = own && scene.sides.length === 2 ? leader(scene.sides.find(candidate => candidate !== own)) : undefined
    if (other !== undefined) return { people: [other], isOnly: false }
    const byCountry =
      query.country === null ? undefined : leader(scene.sides.find(({ country }) => country === query.country))
    return { people: byCountry === undefined ? [] : [byCountry], isOnly: false }
  }

  function leader(side: Side | undefined): number | undefined {
    return side?.people.find(person => !query.isExcluded(person)) ?? side?.people[0]
  }
}
