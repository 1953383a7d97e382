import type { NamedRole } from '../../layers/names.ts'
import { compareTitles } from './compare-titles.ts'
import type { Discourse } from './discourse.ts'
import type { PersonQuery } from './find-person.ts'
import type { MentionIndex } from './mention-index.ts'
import { officeWords } from './office-words.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Where the country of somebody is not told, only words that he is called by make him the Fijian captain. */
const unknownCountry = 15

const isDiplomatic = ({ kind, title, organization }: NamedRole): boolean =>
  kind === 'ambassador' || kind === 'foreign-minister' || /\bforeign\b/i.test(`${title} ${organization ?? ''}`)

/** How well a person fits a description: by country, side, office, rank, by what the text says him to be; null where not at all. */
export function scorePerson(
  person: number,
  { at, country, description, counterpartOf, isExcluded }: PersonQuery,
  discourse: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): number | null {
  const { roles, rank } = discourse.names.people[person]!
  const scene = discourse.sceneAt(at)
  const means = String(description.noun?.attributes.means ?? '')
  const kind = description.noun?.attributes.office
  const own = discourse.countryOf(person)
  if (isExcluded(person) || (description.isOwned && person === counterpartOf) || isOnSameSide() || isOtherRole())
    return null
  const said = index.saidOf(person)
  const isSaid = said.has(description.head)
  const here = scene.sideOf.has(person) ? 3 : 0
  // "The Fijian official" takes up one who was named before.
  if (means === 'anyone' && !description.isOffice && index.lastBefore(person, at) < 0) return null
  if (country === null || own === country) return fitness()
  // A country that only the place of writing tells is no more than a guess.
  if (own !== null && discourse.names.people[person]!.country?.basis !== 'host') return null
  const called = isSaid || rankFit() > 0 ? fitness() : null
  return called === null ? null : called - unknownCountry

  function fitness(): number | null {
    if (description.isPast && !isPast()) return null
    if (kind !== undefined) return roles.some(role => role.kind === kind) ? here + 20 : null
    if (description.isOffice && description.title.length > 0) return officeFit() ?? diplomatFit()
    if (means === 'officer') {
      if (rank === null) return isSaid ? here + 2 : country === null ? null : here - (isRank() ? 20 : 2)
      return rankFit() > 0 || isSaid || !isRank() ? here + 2 * rankFit() : null
    }
    if (means === 'diplomat') return diplomatFit() ?? (country === null && !isSaid ? null : here)
    if (means === 'trade') return isSaid ? here : null
    return here
  }

  function diplomatFit(): number | null {
    return means === 'diplomat' && roles.some(isDiplomatic) ? here + 1 : null
  }

  /** Shared words of rank, head included. */
  function rankFit(): number {
    const own = rank === null ? [] : words.titleWords(rank.title)
    return own.includes(description.head) ? description.words.filter(word => own.includes(word)).length : 0
  }

  /** "The admiral", not "the officer". */
  function isRank(): boolean {
    return words.rankWords.has(description.head)
  }

  function isPast(): boolean {
    return (
      [...words.past].some(word => said.has(word)) || roles.some(({ title }) => /\b(?:former|retired)\b/i.test(title))
    )
  }

  function officeFit(): number | null {
    const scores = fits(person)
    if (scores.length > 0) return Math.max(...scores) * 10 + here
    if (isCounterpart()) return here - 10
    // A title that nobody is said to have may still be that of a country's only leader, unless he has another one.
    const isAskedFor = country !== null || means !== ''
    const mayLead = description.title.some(word => words.leading.has(word) || words.chief.has(word))
    return isAskedFor && (mayLead ? roles.length === 0 || country !== null : roles.length === 0 && rank === null)
      ? here - 20 - roles.length
      : null
  }

  function fits(one: number): readonly number[] {
    return discourse.names.people[one]!.roles.map(role =>
      compareTitles(description.title, officeWords(role, discourse, words), words),
    ).filter(score => score !== null)
  }

  /** "Her Peruvian counterpart, Ana Vula" has the office of the other side's leader. */
  function isCounterpart(): boolean {
    if (roles.length > 0 || ![...words.counterpart].some(word => said.has(word))) return false
    return scene.sides.some(
      ({ people: [leader] }) => leader !== undefined && leader !== person && fits(leader).length > 0,
    )
  }

  /** A counterpart is of another country. */
  function isOnSameSide(): boolean {
    const isOther = means === 'counterpart' && counterpartOf !== null
    return isOther && (person === counterpartOf || (own !== null && own === discourse.countryOf(counterpartOf)))
  }

  /** "The visiting minister" is no host, "the host minister" no guest. */
  function isOtherRole(): boolean {
    const role = scene.sideOf.get(person)?.role
    return (description.isVisiting && role === 'host') || (description.isHosting && role === 'guest')
  }
}
