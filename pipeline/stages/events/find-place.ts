import type { FoundPlace } from '../../layers/events.ts'
import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { Reading } from './reading.ts'

const placing = new Set(['in', 'at', 'near', 'off', 'aboard'])
/** Prepositions that tell the place of some types only. */
const placingOf: Readonly<Record<string, ReadonlySet<string>>> = {
  visit: new Set(['to']),
  deployment: new Set(['to']),
  patrol: new Set(['on', 'along', 'through', 'around']),
  exercise: new Set(['around']),
}
const going = new Set(['to', 'in'])
const longestPlace = 12
/** "showed the guest round the base". */
const through = new Set(['round', 'around', 'through'])
/** Words between an article and the name or noun of a place: "the northern port city of". */
const mostBefore = 6

/** Where a clause says that its occasion takes place: what stands behind "in" or "at", or behind a verb of visiting. */
export const findPlace = (
  reading: Reading,
  clause: TokenRange,
  { type, head, kind, rule, to: end }: Trigger,
): FoundPlace | null => {
  const { segments, folded, mentionOf, mentions } = reading
  const { tokens } = segments
  const wordAt = (at: number) => tokens.lexicon.form(folded(at))
  const also = placingOf[type]
  if (type === 'visit' && kind === 'verb' && !going.has(wordAt(head + 1))) {
    const object = placeAt(reading, head + 1, clause.to)
    if (object !== null) return object
  }
  let venue: FoundPlace | null = null
  for (let at = head + 1; at < clause.to; at++) {
    const index = mentionOf[at]!
    if (index >= 0 && mentions[index]!.kind === 'person') {
      at = Math.max(at, mentions[index]!.range.to - 1)
      continue
    }
    const word = wordAt(at)
    if (placing.has(word) || (also !== undefined && (type !== 'visit' || at >= end - 2) && also.has(word))) {
      const place = placeAt(reading, at + 1, clause.to)
      if (place !== null) return place
      if (word === 'at' || word === 'aboard') venue ??= venueAt(reading, at + 1, clause.to)
    }
  }
  const fronted = cityBefore(reading, clause.from, head)
  if (fronted !== null) return fronted
  return venue ?? (rule.endsWith('.tour') ? sightBehind(reading, head + 1, Math.min(end, clause.to)) : null)
}

/** "his office", "the ministry's premises", "the ministry": nouns of houses and grounds without a name. */
const venueAt = (reading: Reading, start: number, limit: number): FoundPlace | null => {
  const { words, folded, segments } = reading
  const { tag } = segments.tokens
  let last = -1
  for (let at = start; at < limit && at - start < mostBefore; at++) {
    const of = tag[at]!
    if (words.venues.has(folded(at))) last = at
    else if (last >= 0 && of !== Tag.POS) break
    if (of !== Tag.DT && of !== Tag.PRPS && of !== Tag.POS && of !== Tag.JJ && of > Tag.NNPS) break
  }
  return last < 0 ? null : placeOf(reading, { from: start, to: last + 1 }, null)
}

/** "On Monday, in Suva, the minister hosted …". */
const cityBefore = (reading: Reading, from: number, head: number): FoundPlace | null => {
  const { folded, mentionOf, mentions, segments } = reading
  for (let at = from; at + 1 < head; at++) {
    if (segments.tokens.lexicon.form(folded(at)) !== 'in') continue
    const mention = mentionOf[at + 1]! < 0 ? undefined : mentions[mentionOf[at + 1]!]!
    if (mention?.kind === 'country' && mention.form === 'short') return placeAt(reading, at + 1, head)
  }
  return null
}

/** "visited the command post": up to the sight's noun. */
const sightBehind = (reading: Reading, start: number, to: number): FoundPlace | null => {
  const { tag } = reading.segments.tokens
  let from = start
  const isThrough = (at: number) => through.has(reading.segments.tokens.lexicon.form(reading.folded(at)))
  for (let at = start; at < to; at++) if (isThrough(at)) from = at + 1
  while (from < to && tag[from] !== Tag.DT && tag[from] !== Tag.PRPS) from++
  return to - from < 2 || to - from > mostBefore ? null : placeOf(reading, { from, to }, null)
}

const placeOf = ({ segments: { tokens } }: Reading, range: TokenRange, country: FoundPlace['country']): FoundPlace => ({
  name: tokens.text.slice(tokens.start[range.from]!, tokens.end[range.to - 1]!).replace(/\s+/g, ' '),
  country,
  range,
})

/** A name of a place that begins here: its article, capitals, and what a comma adds ("Kuala Lumpur, Malaysia"). */
const placeAt = (reading: Reading, start: number, limit: number): FoundPlace | null => {
  const { segments, mentionOf, mentions, dateOf, names } = reading
  const { tokens } = segments
  const { lexicon } = tokens
  const from = afterKind(reading, start, limit)
  let at = from
  if (at < limit && tokens.tag[at] === Tag.DT) at++
  const first = at
  let country: FoundPlace['country'] = null
  while (at < limit && at - first < longestPlace && dateOf[at]! < 0) {
    const index = mentionOf[at]!
    const mention = index < 0 ? undefined : mentions[index]!
    if (mention?.kind === 'person' || mention?.form === 'description') break
    if (mention !== undefined) {
      country =
        mention.kind === 'country' ? names.countries[mention.entity]! : names.organizations[mention.entity]!.country
      if (mention.kind === 'organization' && names.organizations[mention.entity]!.kind === 'forum') return null
      at = Math.max(at + 1, mention.range.to)
      continue
    }
    const isName = (lexicon.flags(tokens.form[at]!) & FormFlag.Capitalized) !== 0 && tokens.tag[at] !== Tag.PRP
    const isLink =
      at > first && at + 1 < limit && isLinking(lexicon.form(tokens.form[at]!)) && isCapital(reading, at + 1)
    if (!isName && !isLink) break
    at++
  }
  if (at === first) return null
  return isAttribute(reading, at, limit) ? null : placeOf(reading, { from, to: at }, country)
}

/** "the northern port city of Haiphong": where the name begins. */
const afterKind = ({ segments: { tokens } }: Reading, start: number, limit: number): number => {
  const { lexicon, form, tag } = tokens
  if (start >= limit || (tag[start] !== Tag.DT && tag[start] !== Tag.JJ)) return start
  for (let at = start + 1; at + 1 < limit && at - start < mostBefore; at++) {
    if (lexicon.form(form[at]!) === 'of') return tag[at + 1] === Tag.NNP ? at + 1 : start
    if (tag[at] !== Tag.NN && tag[at] !== Tag.JJ) return start
  }
  return start
}

/** "in UN peacekeeping": the name only qualifies a noun that is no place. */
const isAttribute = ({ segments: { tokens }, words, folded, mentionOf }: Reading, at: number, limit: number): boolean =>
  at < limit &&
  (tokens.tag[at] === Tag.NN || tokens.tag[at] === Tag.NNS) &&
  mentionOf[at - 1]! >= 0 &&
  !words.venues.has(folded(at)) &&
  !words.times.has(folded(at))

const isLinking = (word: string): boolean => word === 'of' || word === ',' || word === 'de' || word === 'in'

const isCapital = ({ segments: { tokens }, dateOf, mentionOf, mentions }: Reading, at: number): boolean =>
  (tokens.lexicon.flags(tokens.form[at]!) & FormFlag.Capitalized) !== 0 &&
  dateOf[at]! < 0 &&
  (mentionOf[at]! < 0 || mentions[mentionOf[at]!]!.kind !== 'person')
