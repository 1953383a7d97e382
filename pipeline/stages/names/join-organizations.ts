import type { NamedOrganization, NameMention } from '../../layers/names.ts'
import { FormFlag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { wordsOfRange } from '../../text/token-text.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import type { OrganizationHit } from './find-organizations.ts'
import { createOrganizationKey } from './organization-keys.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Organizations with the places where they are named. */
export interface JoinedOrganizations {
  readonly organizations: readonly NamedOrganization[]
  readonly mentions: readonly NameMention[]
}

interface Joined {
  readonly index: number
  readonly hits: OrganizationHit[]
  readonly acronyms: Set<number>
  country: CountryHit | null
}

/** Letters of an acronym that is told by a name's initials alone. */
const shortestAcronym = 3

/** Joins hits into organizations: by gazetteer name, by the same words in any order in the same country, by acronym. */
export function joinOrganizations(
  tokens: Tokens,
  hits: readonly OrganizationHit[],
  range: readonly TokenRange[],
  countries: HitsByPlace<CountryHit>,
  home: string | null,
  vocabulary: Vocabulary,
): JoinedOrganizations {
  const { lexicon, countryName } = vocabulary
  const keyOf = createOrganizationKey(tokens, countries, vocabulary)
  const joined: Joined[] = []
  const byKey = new Map<string, Joined[]>()
  const mentions: NameMention[] = []
  const named = new Set(countries.all.map(({ code }) => code))
  for (const hit of hits) {
    const key = keyOf(hit)
    const known = byKey.get(key) ?? []
    let entry = known.findLast(
      ({ country }) =>
        hit.country === null || (country === null ? mayBe(hit.country) : country.code === hit.country.code),
    )
    if (!entry) {
      entry = { index: joined.length, hits: [], acronyms: new Set(), country: null }
      joined.push(entry)
      byKey.set(key, [...known.slice(-8), entry])
    }
    entry.hits.push(hit)
    entry.country ??= hit.country
    if (hit.bracketed >= 0) entry.acronyms.add(lexicon.folded(tokens.form[hit.bracketed]!))
    mentions.push({
      kind: 'organization',
      entity: entry.index,
      range: { from: hit.from, to: hit.to },
      core: { from: hit.from, to: hit.to },
      form: 'full',
    })
  }
  mentions.push(...acronymMentions())
  return { organizations: joined.map(describe), mentions }

  /** "The Ministry of Defence" at home is not the "Greek Ministry of Defence" named behind it. */
  function mayBe({ code }: CountryHit): boolean {
    return home === null || code === home
  }

  function describe({ hits: own, country, acronyms }: Joined): NamedOrganization {
    const [first] = own
    const longest = own.reduce((best, hit) => (hit.to - hit.from > best.to - best.from ? hit : best))
    const [acronym] = acronyms
    const codes = own.find(hit => hit.codes.length > 0)?.codes ?? []
    const code = codes.find(one => named.has(one)) ?? codes[0]
    const gazetteer = code === undefined ? null : ({ code, name: countryName(code), basis: 'name' } as const)
    const bloc = first!.bloc
    return {
      name: first!.known ?? wordsOfRange(tokens, longest),
      acronym:
        first!.acronym ?? longest.acronym ?? (acronym === undefined ? null : lexicon.form(acronym).toUpperCase()),
      kind: first!.kind,
      country: country
        ? {
            code: country.code,
            name: country.name,
            basis: country.form === 'adjective' ? 'adjective' : country.form === 'city' ? 'place' : 'name',
          }
        : (gazetteer ?? (bloc === null ? null : { code: null, name: bloc, basis: 'name' })),
      parent: first!.parent,
    }
  }

  /** First letters of a name's words with a capital: "mnd" of "Ministry of National Defense"; with small ones "mod" of "Ministry of Defence". */
  function initialsOf({ from, to }: OrganizationHit, withSmall: boolean): string {
    let initials = ''
    for (let at = from; at < to; at++) {
      const letter = lexicon.form(lexicon.folded(tokens.form[at]!)).charAt(0)
      if (withSmall || (lexicon.flags(tokens.form[at]!) & FormFlag.Capitalized) !== 0) initials += letter
    }
    return initials
  }

  /** Places of acronyms that a name in brackets defines, before and behind. */
  function acronymMentions(): NameMention[] {
    const owner = new Map<number, number>()
    joined.forEach(({ acronyms }, index) => {
      for (const acronym of acronyms) if (!owner.has(acronym)) owner.set(acronym, index)
    })
    joined.forEach(({ acronyms, hits: [first] }, index) => {
      if (acronyms.size > 0 || first!.known !== null) return
      for (const initials of [initialsOf(first!, false), initialsOf(first!, true)]) {
        const acronym = initials.length < shortestAcronym ? -1 : lexicon.find(initials)
        if (acronym >= 0 && !owner.has(acronym)) owner.set(acronym, index)
      }
    })
    const found: NameMention[] = []
    if (owner.size === 0) return found
    const covered = new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
    for (const { from, to } of range) {
      for (let i = from; i < to; i++) {
        const entity = owner.get(lexicon.folded(tokens.form[i]!))
        if (entity === undefined || covered.has(i) || (lexicon.flags(tokens.form[i]!) & FormFlag.AllCaps) === 0)
          continue
        found.push({
          kind: 'organization',
          entity,
          range: { from: i, to: i + 1 },
          core: { from: i, to: i + 1 },
          form: 'short',
        })
      }
    }
    return found
  }
}
