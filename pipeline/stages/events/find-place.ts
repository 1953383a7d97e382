import type { FoundPlace } from '../../layers/events.ts'
import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { Reading } from './reading.ts'

const placing = new Set(['in', 'at', 'near', 'off', 'aboard'])
const going = new Set(['to', 'in'])
const longestPlace = 12

/** Where a clause says that its occasion takes place: what stands behind "in" or "at", or behind a verb of visiting. */
export const findPlace = (
  reading: Reading,
  clause: TokenRange,
  { type, head, kind, to: end }: Trigger,
): FoundPlace | null => {
  const { segments, folded, mentionOf, mentions } = reading
  const { tokens } = segments
  const wordAt = (at: number) => tokens.lexicon.form(folded(at))
  if (type === 'visit' && kind === 'verb' && !going.has(wordAt(head + 1))) {
    const object = placeAt(reading, head + 1, clause.to)
    if (object !== null) return object
  }
  for (let at = head + 1; at < clause.to; at++) {
    const index = mentionOf[at]!
    if (index >= 0 && mentions[index]!.kind === 'person') {
      at = Math.max(at, mentions[index]!.range.to - 1)
      continue
    }
    if (placing.has(wordAt(at)) || (type === 'visit' && at >= end - 2 && wordAt(at) === 'to')) {
      const place = placeAt(reading, at + 1, clause.to)
      if (place !== null) return place
    }
  }
  return null
}

/** A name of a place that begins here: its article, capitals, and what a comma adds ("Kuala Lumpur, Malaysia"). */
const placeAt = (reading: Reading, start: number, limit: number): FoundPlace | null => {
  const { segments, mentionOf, mentions, dateOf, names } = reading
  const { tokens } = segments
  const { lexicon } = tokens
  let at = start
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
  const range = { from: start, to: at }
  const name = tokens.text.slice(tokens.start[start]!, tokens.end[at - 1]!).replace(/\s+/g, ' ')
  return { name, country, range }
}

const isLinking = (word: string): boolean => word === 'of' || word === ',' || word === 'de' || word === 'in'

const isCapital = ({ segments: { tokens }, dateOf, mentionOf, mentions }: Reading, at: number): boolean =>
  (tokens.lexicon.flags(tokens.form[at]!) & FormFlag.Capitalized) !== 0 &&
  dateOf[at]! < 0 &&
  (mentionOf[at]! < 0 || mentions[mentionOf[at]!]!.kind !== 'person')
