import { countBefore } from '../../text/count-before.ts'
import { codeOf } from './blocs.ts'
import { countriesOf } from './countries-of.ts'
import { standsAsParty } from './country-mention.ts'
import type { Occasion } from './occasion.ts'
import type { Reading } from './reading.ts'

/** Mentions before and behind a passage that are looked at. */
const mostMentions = 16
/** Types at whose place a side is at home. */
const atHome: ReadonlySet<string> = new Set(['visit', 'port-call'])

/** Sides that a passage leaves out, the likeliest first: the place's, those of the words around it, the outlet's own. */
export const partiesAround = (reading: Reading, { clause, sentence, place, type }: Occasion): string[] => {
  const { mentions, names, segments } = reading
  const first = countBefore(mentions.length, index => mentions[index]!.range.from, clause.from)
  const here = segments.sentences[sentence]!
  const atPlace = place?.country == null ? [] : [codeOf(place.country, names)]
  const beside: string[] = []
  const before: string[] = []
  const placed: string[] = []
  for (let index = first - 1; index >= Math.max(0, first - mostMentions); index--) {
    const isHere = mentions[index]!.range.from >= here.from
    ;(standsAsParty(reading, mentions[index]!) ? (isHere ? beside : before) : placed).push(...codesOf(index))
  }
  for (let index = first; index < Math.min(mentions.length, first + mostMentions); index++) {
    const isHere = mentions[index]!.range.from < here.to
    ;(isHere && standsAsParty(reading, mentions[index]!) ? beside : placed).push(...codesOf(index))
  }
  const told = [...beside, ...before]
  const isPlaceTold = atHome.has(type) || told.some(code => atPlace.includes(code))
  return [...new Set([...beside, ...(isPlaceTold ? atPlace : []), ...before, ...atPlace, ...placed, ...homes()])]

  function codesOf(index: number): string[] {
    return countriesOf(reading, index)
      .map(country => codeOf(country, names))
      .filter(isSide)
  }

  /** The countries whose outlets the article names. */
  function homes(): string[] {
    return names.organizations.flatMap(({ kind, country }) =>
      kind === 'media' && country !== null ? [codeOf(country, names)] : [],
    )
  }
}

/** A country, or a bloc that meets others as one. */
const isSide = (code: string): boolean =>
  /^[A-Z]{3}$/.test(code) || code === 'EU' || code === 'NATO' || code === 'ASEAN'
