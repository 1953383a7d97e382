import type { PhraseValue } from '../../engine/rule-sources.ts'
import type { Organization } from '../../record/people.ts'
import { FormFlag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import { readByHead } from './organization-by-head.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An organization as it stands in the text. */
export interface OrganizationHit extends TokenRange {
  readonly kind: Organization['kind']
  /** Name in the gazetteer; null where the text's own words are the name. */
  readonly known: string | null
  readonly acronym: string | null
  readonly country: CountryHit | null
  /** Countries by the gazetteer: of several that the article names the first. */
  readonly codes: readonly string[]
  readonly bloc: string | null
  /** The body that it belongs to by the gazetteer. */
  readonly parent: string | null
  /** Token of the acronym that stands in brackets behind the name, -1 where none. */
  readonly bracketed: number
}

/** Organizations by gazetteer, and by head: "Rwanda Peace Academy", "Ministry of Defence", "Seoul's defense ministry". In order, without overlap. */
export function findOrganizations(
  tokens: Tokens,
  range: TokenRange,
  vocabulary: Vocabulary,
  countries: HitsByPlace<CountryHit>,
): OrganizationHit[] {
  const found: OrganizationHit[] = []
  let at = range.from
  for (const match of vocabulary.organizations.find(tokens, range.from, range.to)) {
    if (match.from < at) continue
    const value = match.values[0]
    const hit =
      value.label === 'organization'
        ? ofAnotherCountry(tokens, fromGazetteer(tokens, match, value, vocabulary), countries)
        : readByHead(tokens, { from: at, to: range.to }, match, value, vocabulary, countries)
    if (!hit) continue
    const whole = withBloc(tokens, hit, found.at(-1), countries)
    if (whole.from < hit.from && found.length > 0 && found.at(-1)!.from >= whole.from) found.pop()
    found.push(whole)
    at = hit.to
  }
  return found
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—'])

/** "ASEAN Regional Forum", "ASEAN - Peru Deputy Ministers' Meeting": a bloc, also joined to a country by a dash, opens a body's name. */
function withBloc(
  tokens: Tokens,
  hit: OrganizationHit,
  before: OrganizationHit | undefined,
  countries: HitsByPlace<CountryHit>,
): OrganizationHit {
  if (hit.known !== null) return hit
  const isDash = (token: number): boolean => token >= 0 && dashes.has(tokens.lexicon.form(tokens.form[token]!))
  const joint = isDash(hit.from - 1) ? hit.from - 1 : hit.from
  if (before && before.to === joint && isBloc(before))
    return { ...hit, from: before.from, bloc: joint === hit.from ? before.bloc : null, country: null }
  const country = joint < hit.from ? countries.endingAt(joint) : undefined
  return country && hit.kind === 'forum' ? { ...hit, from: country.from, country: null } : hit
}

const isBloc = ({ kind, bloc, known }: OrganizationHit): boolean =>
  kind === 'intergovernmental' && bloc !== null && bloc === known

function fromGazetteer(
  tokens: Tokens,
  { from, to }: TokenRange,
  { attributes }: PhraseValue,
  { lexicon }: Vocabulary,
): OrganizationHit | undefined {
  if ((lexicon.flags(tokens.form[from]!) & FormFlag.Capitalized) === 0) return undefined
  const text = (key: string) => (typeof attributes[key] === 'string' ? String(attributes[key]) : null)
  return {
    from,
    to,
    kind: (text('as') ?? text('kind') ?? 'other') as Organization['kind'],
    known: text('name') ?? tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!),
    acronym: text('acronym'),
    country: null,
    codes: Array.isArray(attributes.codes)
      ? attributes.codes
      : typeof attributes.code === 'string'
        ? [attributes.code]
        : [],
    parent: text('parent'),
    bloc: attributes.bloc === true ? text('name') : text('bloc-of'),
    bracketed: bracketedAcronym(tokens, to, lexicon.flags),
  }
}

/** "the Royal Navy of Oman": behind a body known in one country another's name makes it another body. */
function ofAnotherCountry(
  tokens: Tokens,
  hit: OrganizationHit | undefined,
  countries: HitsByPlace<CountryHit>,
): OrganizationHit | undefined {
  if (!hit || hit.codes.length === 0 || tokens.lexicon.form(tokens.form[hit.to] ?? 0) !== 'of') return hit
  const country = countries.startingAt(hit.to + 1)
  if (country?.form !== 'name' || (country.code !== null && hit.codes.includes(country.code))) return hit
  const known = tokens.text.slice(tokens.start[hit.from]!, tokens.end[country.to - 1]!)
  return { ...hit, to: country.to, known, country, codes: [] }
}

/** "(VNDPKO)" behind a name: its token, or -1. */
export function bracketedAcronym(tokens: Tokens, at: number, flags: (form: number) => number): number {
  if (at + 2 >= tokens.count || tokens.text[tokens.start[at]!] !== '(' || tokens.text[tokens.start[at + 2]!] !== ')')
    return -1
  return (flags(tokens.form[at + 1]!) & (FormFlag.AllCaps | FormFlag.Acronym)) !== 0 ? at + 1 : -1
}
