import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import type { OrganizationHit } from './find-organizations.ts'
import { readByHead } from './organization-by-head.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The organization at the end of another one's name: "Ministry of Defence" in "Protocol Department of the Ministry of Defence". */
export function nestedOrganization(
  tokens: Tokens,
  hit: OrganizationHit,
  countries: HitsByPlace<CountryHit>,
  vocabulary: Vocabulary,
): OrganizationHit | undefined {
  if (hit.known !== null) return undefined
  for (const match of vocabulary.organizations.find(tokens, hit.from + 1, hit.to)) {
    const isComplement = vocabulary.is.preposition.has(tokens.lexicon.folded(tokens.form[match.from - 2]!))
    if (match.values[0].label !== 'organization-head' || !isComplement) continue
    const inner = readByHead(tokens, { from: match.from, to: hit.to }, match, match.values[0], vocabulary, countries)
    if (inner) return inner
  }
  return undefined
}
