import type { Country } from '../../record/parts.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

/** Who is named in a range: codes of countries and blocs in order, and the people. */
export interface NamedParties {
  readonly codes: readonly string[]
  readonly people: readonly number[]
}

const blocs = new Map([
  ['NATO', 'NATO'],
  ['European Union', 'EU'],
  ['ASEAN', 'ASEAN'],
  ['United Nations', 'UN'],
])

/** Code of a country, or the short name of a bloc. */
export const codeOf = ({ code, name }: Country): string => code ?? blocName(name)

/** The short name of a bloc; any other name or code as it is. */
export const blocName = (name: string): string => blocs.get(name) ?? name

/** Whom a range names as parties: people before all; places behind "in" and "at" only where nothing else tells. */
export const namedParties = (reading: Reading, { from, to }: TokenRange, type: string): NamedParties => {
  const { names, mentions, mentionOf } = reading
  const codes = new Set<string>()
  const ofPeople = new Set<string>()
  const people: number[] = []
  const add = (country: Country | null) => {
    if (country !== null) codes.add(codeOf(country))
  }
  for (let at = from; at < to; ) {
    const index = mentionOf[at]!
    const mention = index < 0 ? undefined : mentions[index]
    if (mention === undefined) {
      at++
      continue
    }
    at = Math.max(at + 1, mention.range.to)
    const { kind, entity, range } = mention
    if (kind === 'person') {
      people.push(entity)
      const { country } = names.people[entity]!
      add(country)
      if (country !== null) ofPeople.add(codeOf(country))
    } else if (kind === 'organization') {
      const { country, kind: sort, acronym, name } = names.organizations[entity]!
      if (sort === 'media' || isSubject(reading, range)) continue
      if (country === null && sort === 'intergovernmental') codes.add(acronym ?? name)
      else if (sort !== 'forum' || country?.code === null) add(country)
    } else if (!isPlace(reading, range) && !isSubject(reading, range)) add(names.countries[entity]!)
  }
  if (bilateral.has(type) && ofPeople.size > 1) return { codes: [...ofPeople], people }
  return { codes: bilateral.has(type) && ofPeople.size < 2 ? firstTwo(ofPeople, codes) : [...codes], people }
}

const placing = new Set(['in', 'at', 'near', 'off', 'around', 'outside'])
const treating = new Set(['on', 'about', 'over', 'against', 'regarding', 'concerning'])

const wordBefore = ({ segments: { tokens } }: Reading, from: number): string => {
  let at = from - 1
  while (at >= 0 && (tokens.tag[at] === Tag.DT || tokens.tag[at] === Tag.JJ)) at--
  return at < 0 ? '' : tokens.lexicon.form(tokens.lexicon.folded(tokens.form[at]!))
}

/** "in Lima". */
const isPlace = (reading: Reading, { from }: TokenRange): boolean => placing.has(wordBefore(reading, from))

/** "about North Korea": what was spoken of. */
const isSubject = (reading: Reading, { from }: TokenRange): boolean => treating.has(wordBefore(reading, from))

/** Types of two sides, whose people tell them better than all else that is named. */
const bilateral = new Set(['meeting', 'reception', 'visit', 'call', 'dialogue'])

const firstTwo = (people: ReadonlySet<string>, codes: ReadonlySet<string>): string[] => {
  const [first] = people
  const others = [...codes].filter(code => code !== first)
  return (first === undefined ? others : [...codes].filter(code => code === first || code === others[0])).slice(0, 2)
}
