import { FormFlag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type CountryHit, findCountries, type HitsByPlace, indexHits } from './find-countries.ts'
import { findOffices, type OfficeHit } from './find-offices.ts'
import { findOrganizations, type OrganizationHit } from './find-organizations.ts'
import type { RankHit } from './rank-titles.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All that the rule sets recognise in a text, before any name is looked for. */
export interface Units {
  readonly countries: HitsByPlace<CountryHit>
  readonly organizations: HitsByPlace<OrganizationHit>
  readonly offices: HitsByPlace<OfficeHit>
  readonly ranks: HitsByPlace<RankHit>
  readonly honorifics: HitsByPlace<HonorificHit>
}

/** A courtesy title. */
export interface HonorificHit extends TokenRange {
  readonly gender: 'female' | 'male' | null
  /** Whether a name of one word keeps it. */
  readonly isKept: boolean
}

/** Finds the units of all sentences given. */
export function findUnits(tokens: Tokens, sentences: readonly TokenRange[], vocabulary: Vocabulary): Units {
  const inSentences = <Hit extends TokenRange>(find: (range: TokenRange) => readonly Hit[]): HitsByPlace<Hit> => {
    const all: Hit[] = []
    for (const range of sentences) for (const hit of find(range)) all.push(hit)
    return indexHits(all, tokens.count)
  }
  const countries = indexHits(findCountries(tokens, vocabulary), tokens.count)
  const organizations = inSentences(range => findOrganizations(tokens, range, vocabulary, countries))
  const offices = inSentences(range => findOffices(tokens, range, vocabulary, countries, organizations))
  return {
    countries,
    organizations,
    offices,
    ranks: inSentences(range => findRanks(tokens, range, vocabulary, offices, organizations)),
    honorifics: inSentences(range => findHonorifics(tokens, range, vocabulary)),
  }
}

/** Ranks outside offices; an office of one word that is a rank, too ("Commander Ngo"), is the rank. */
function findRanks(
  tokens: Tokens,
  { from, to }: TokenRange,
  { titleOf }: Vocabulary,
  offices: HitsByPlace<OfficeHit>,
  organizations: HitsByPlace<OrganizationHit>,
): RankHit[] {
  const ranks: RankHit[] = []
  for (let at = from; at < to; ) {
    const rank = titleOf(tokens, at, to)
    if (!rank) {
      at++
      continue
    }
    const office = offices.covering(at)
    const isInside =
      isWithin(organizations.covering(at), at) || isWithin(office, at) || (office !== undefined && office.to > rank.to)
    if (!isInside) ranks.push(rank)
    at = isInside ? at + 1 : rank.to
  }
  return ranks
}

const isWithin = (hit: TokenRange | undefined, token: number): boolean => hit !== undefined && hit.from < token

function findHonorifics(tokens: Tokens, { from, to }: TokenRange, { honorifics, lexicon }: Vocabulary): HonorificHit[] {
  const isCapitalized = (token: number) => (lexicon.flags(tokens.form[token]!) & FormFlag.Capitalized) !== 0
  return (
    honorifics
      .find(tokens, from, to)
      // "the Hon": the article of a title is small in running text.
      .map(hit => (isCapitalized(hit.from) || hit.to - hit.from < 2 ? hit : { ...hit, from: hit.from + 1 }))
      .filter(hit => isCapitalized(hit.from))
      .map(({ from: start, to: end, values: [{ attributes }] }) => ({
        from: start,
        to: end,
        gender: attributes.gender === 'female' || attributes.gender === 'male' ? attributes.gender : null,
        isKept: attributes.keep === true,
      }))
  )
}
