import type { Country } from '../../record/parts.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Mention, Reading } from './reading.ts'

const unitedNations = 'United Nations'

/** The countries of whoever a mention speaks of; of a meeting, those in its name ("ASEAN - Japan … Meeting"). */
export const countriesOf = ({ names, mentions, segments }: Reading, index: number): readonly Country[] => {
  const { kind, entity, range } = mentions[index]!
  const listed = (country: Country | null) => (country === null ? [] : [country])
  if (kind === 'person') return listed(names.people[entity]!.country)
  if (kind === 'country') return listed(names.countries[entity]!)
  const { country, kind: sort, acronym, name, parent } = names.organizations[entity]!
  if (sort === 'media') return []
  if (parent === unitedNations) return [{ code: null, name: unitedNations, basis: 'organization' }]
  if (sort !== 'forum') {
    if (country === null && sort === 'intergovernmental') return [{ code: null, name: acronym ?? name, basis: 'name' }]
    return listed(country)
  }
  const inside: Country[] = []
  for (let at = index + 1; at < mentions.length && mentions[at]!.range.from < range.to; at++) {
    inside.push(...countriesOfPart({ names, mentions }, mentions[at]!))
  }
  for (let at = range.from; at < range.to; at++) {
    const bloc = blocAt(segments.tokens, at)
    if (bloc !== null) inside.push({ code: null, name: bloc, basis: 'name' })
  }
  if (inside.length > 1) return inside
  return country?.code === null ? [country] : []
}

const countriesOfPart = ({ names }: Pick<Reading, 'names' | 'mentions'>, { kind, entity }: Mention): Country[] => {
  const country =
    kind === 'country'
      ? names.countries[entity]!
      : kind === 'organization'
        ? names.organizations[entity]!.country
        : null
  return country === null ? [] : [country]
}

const blocNames: ReadonlySet<string> = new Set(['ASEAN', 'NATO', 'EU'])

const blocAt = ({ lexicon, form }: Tokens, at: number): string | null => {
  const word = lexicon.form(form[at]!)
  return blocNames.has(word) ? word : null
}
