import type { Country } from '../../record/parts.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { codeOf } from './blocs.ts'
import { joinsParties, standsAsParty } from './country-mention.ts'
import type { Mention, Reading } from './reading.ts'

/** Who is named in a range: codes of countries and blocs in order, and the people. */
export interface NamedParties {
  readonly codes: readonly string[]
  readonly people: readonly number[]
}

/** Types of two sides, whose people tell them better than all else that is named. */
const bilateral: ReadonlySet<string> = new Set(['meeting', 'reception', 'visit', 'call', 'dialogue'])

/** Whom a range names as parties. Of an occasion of two sides the people tell them, then adjectives and organizations. */
export const namedParties = (reading: Reading, { from, to }: TokenRange, type: string): NamedParties => {
  const { names, mentions, mentionOf } = reading
  const codes = new Set<string>()
  const ofPeople = new Set<string>()
  const people: number[] = []
  for (let at = from; at < to; ) {
    const index = mentionOf[at]!
    const mention = index < 0 ? undefined : mentions[index]
    if (mention === undefined) {
      for (const code of reading.pairs.get(at) ?? []) codes.add(code)
      at++
      continue
    }
    at = Math.max(at + 1, mention.range.to)
    if (!standsAsParty(reading, mention)) continue
    if (mention.kind === 'person') people.push(mention.entity)
    else if (bilateral.has(type) && mention.kind === 'country' && !joinsParties(reading, mention)) continue
    for (const country of countriesOf(reading, index)) {
      codes.add(codeOf(country, names))
      if (mention.kind === 'person') ofPeople.add(codeOf(country, names))
    }
  }
  if (!bilateral.has(type)) return { codes: [...codes], people }
  return { codes: ofPeople.size > 1 ? [...ofPeople] : firstTwo(ofPeople, codes), people }
}

/** The countries of whoever a mention speaks of; of a meeting, those in its name ("ASEAN - Japan … Meeting"). */
const countriesOf = ({ names, mentions, segments }: Reading, index: number): readonly Country[] => {
  const { kind, entity, range } = mentions[index]!
  const listed = (country: Country | null) => (country === null ? [] : [country])
  if (kind === 'person') return listed(names.people[entity]!.country)
  if (kind === 'country') return listed(names.countries[entity]!)
  const { country, kind: sort, acronym, name } = names.organizations[entity]!
  if (sort === 'media') return []
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

const firstTwo = (people: ReadonlySet<string>, codes: ReadonlySet<string>): string[] => {
  const [first] = people
  const others = [...codes].filter(code => code !== first)
  return (first === undefined ? others : [...codes].filter(code => code === first || code === others[0])).slice(0, 2)
}
