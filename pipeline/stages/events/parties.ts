import type { TokenRange } from '../../text/span.ts'
import { codeOf } from './blocs.ts'
import { countriesOf } from './countries-of.ts'
import { joinsParties, standsAsParty } from './country-mention.ts'
import type { Reading } from './reading.ts'

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

const firstTwo = (people: ReadonlySet<string>, codes: ReadonlySet<string>): string[] => {
  const [first] = people
  const others = [...codes].filter(code => code !== first)
  return (first === undefined ? others : [...codes].filter(code => code === first || code === others[0])).slice(0, 2)
}

/** How many parties a stretch names as those of a meeting of many. */
export const countParties = (reading: Reading, range: TokenRange): number =>
  namedParties(reading, range, 'multilateral-meeting').codes.length
