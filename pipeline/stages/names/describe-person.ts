import type { NamedPerson, NamedRole } from '../../layers/names.ts'
import { FormFlag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { wordsOfRange } from '../../text/token-text.ts'
import type { Tokens } from '../../text/tokens.ts'
import { orderByCapitals } from './capital-family.ts'
import { distinctRoles } from './distinct-roles.ts'
import type { OfficeHit } from './find-offices.ts'
import type { JoinedPerson } from './join-people.ts'
import { withoutCapitals } from './letter-case.ts'
import { genderOfName } from './name-gender.ts'
import { orderOf } from './name-order.ts'
import type { PersonCandidate } from './person-candidate.ts'
import { gradeOf } from './rank-titles.ts'
import type { RoleOrganization } from './role-organization.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The fullest name of a person: of running text before headlines, most words, then one that is not all capitals, then the first. */
export function fullestName(tokens: Tokens, { candidates }: JoinedPerson): TokenRange {
  const isCapitals = ({ core }: PersonCandidate) =>
    (tokens.lexicon.flags(tokens.form[core.from]!) & FormFlag.AllCaps) !== 0
  const size = (candidate: PersonCandidate) =>
    (candidate.isRunningText && candidate.words.length > 1 ? 100_000 : 0) +
    candidate.words.length * 1000 +
    (isCapitals(candidate) ? 0 : 100) +
    candidate.core.to -
    candidate.core.from
  return candidates.reduce((best, candidate) => (size(candidate) > size(best) ? candidate : best)).core
}

/** A person as its candidates tell, with the country found for it. */
export function describePerson(
  tokens: Tokens,
  person: JoinedPerson,
  country: NamedPerson['country'],
  organizationOf: RoleOrganization,
  vocabulary: Vocabulary,
): NamedPerson {
  const { candidates } = person
  const written = wordsOfRange(tokens, fullestName(tokens, person))
  const name = withoutCapitals(written, vocabulary)
  const words = name.split(' ')
  const order = orderOf(words, country?.code ?? null, vocabulary, orderByCapitals(written.split(' ')))
  const told = candidates.find(({ gender }) => gender !== null)?.gender
  return {
    name,
    ...order,
    honorifics: [...new Set(candidates.flatMap(({ honorifics }) => honorifics))],
    rank: rankOf(tokens, person, country?.code ?? null),
    roles: distinctRoles(
      rolesOf(tokens, candidates, office => organizationOf(office, country)),
      vocabulary,
    ),
    country,
    gender: told ?? genderOfName(words, order.order, vocabulary),
  }
}

/** The fullest rank: "Gen. Bao" takes nothing from a Senior Lieutenant General. */
function rankOf(tokens: Tokens, { candidates, words }: JoinedPerson, country: string | null): NamedPerson['rank'] {
  const ranked = candidates.filter(({ rank }) => rank !== null)
  const size = ({ rank, words: own }: PersonCandidate) =>
    rank!.title.split(' ').length * 10 + (own.length === words.length ? 1 : 0)
  const best = ranked.reduce<PersonCandidate | undefined>(
    (top, candidate) => (top && size(top) >= size(candidate) ? top : candidate),
    undefined,
  )
  if (!best?.rank) return null
  const { rank } = best
  // "Gen. Bao" alone means an officer of any of the general's ranks.
  const isVague = country === 'VNM' && rank.title === 'General' && best.words.length === 1
  return {
    text: wordsOfRange(tokens, rank),
    title: rank.title,
    grade: isVague ? null : gradeOf(rank.grades, country, rank.service),
    service: rank.service,
  }
}

function rolesOf(
  tokens: Tokens,
  candidates: readonly PersonCandidate[],
  organizationOf: (office: OfficeHit) => string | null,
): NamedRole[] {
  const roles = new Map<string, NamedRole>()
  for (const { offices } of candidates) {
    for (const office of offices) {
      if (office.isCounterpart) continue
      const role = describeOffice(tokens, office, organizationOf(office))
      const key = role.title.toLowerCase()
      if (!roles.has(key)) roles.set(key, role)
    }
  }
  return [...roles.values()]
}

const describeOffice = (tokens: Tokens, office: OfficeHit, organization: string | null): NamedRole => ({
  title: wordsOfRange(tokens, { from: office.title, to: office.to }),
  level: office.level,
  organization,
  kind: office.kind,
  range: { from: office.from, to: office.to },
})
