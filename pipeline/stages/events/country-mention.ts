import { Tag } from '../../text/lexicon.ts'
import type { Mention, Reading } from './reading.ts'

const placing = new Set(['in', 'at', 'near', 'off', 'around', 'outside'])
const treating = new Set(['on', 'about', 'over', 'against', 'regarding', 'concerning', 'including'])
/** Behind "U.N.": what is its own work and makes it no party. */
const works = new Set(
  'peacekeeping resolution resolutions convention charter mission missions sanctions force forces'.split(' '),
)
/** Behind an adjective: who only tells of it. */
const telling = new Set(
  'statement spokesman spokeswoman spokesperson media newspaper daily press report reports readout outlet outlets'.split(
    ' ',
  ),
)
const mostToTalk = 4

/** Whether somebody named takes part: not where it is ("in Lima"), not what is spoken of ("about North Korea"). */
export const standsAsParty = (reading: Reading, mention: Mention): boolean => {
  if (mention.kind === 'person') return true
  const { from, to } = mention.range
  const behind = formAt(reading, to)
  if (works.has(behind) || (mention.kind === 'country' && telling.has(behind))) return false
  const before = wordBefore(reading, from)
  if (mention.kind === 'country' && (placing.has(before) || (behind !== 'and' && followsPlace(reading, from))))
    return false
  return !treating.has(before) && !isTalkedOf(reading, mention)
}

const formAt = ({ segments: { tokens }, folded }: Reading, at: number): string =>
  at < tokens.count ? tokens.lexicon.form(folded(at)) : ''

const wordBefore = (reading: Reading, from: number): string => {
  const { tag } = reading.segments.tokens
  let at = from - 1
  while (at >= 0 && (tag[at] === Tag.DT || tag[at] === Tag.JJ)) at--
  return at < 0 ? '' : formAt(reading, at)
}

/** "in Kuala Lumpur, Malaysia". */
const followsPlace = (reading: Reading, from: number): boolean => {
  const { mentionOf, mentions } = reading
  if (from < 2 || formAt(reading, from - 1) !== ',' || mentionOf[from - 2]! < 0) return false
  const { kind, range } = mentions[mentionOf[from - 2]!]!
  return kind === 'country' && placing.has(wordBefore(reading, range.from))
}

/** "discussed on June 26 Libya". */
const isTalkedOf = ({ segments: { tokens }, verb }: Reading, { kind, form, range }: Mention): boolean => {
  if (kind !== 'country' || form === 'description') return false
  for (let at = range.from - 1; at >= 0 && range.from - at <= mostToTalk; at--) {
    if (tokens.lexicon.form(verb(at)) === 'discuss') return true
  }
  return false
}

const joining = new Set([
  '',
  'with',
  'and',
  'between',
  'from',
  'of',
  'by',
  'to',
  'for',
  'the',
  '-',
  '–',
  'visit',
  'visited',
  'hosted',
  'received',
])

/** Whether a country stands among those who meet: as an adjective, with an "'s", or behind a word that joins two sides. */
export const joinsParties = (reading: Reading, { form, range }: Mention): boolean =>
  form === 'description' ||
  joining.has(wordBefore(reading, range.from)) ||
  reading.segments.sentenceOf[range.from] !== reading.segments.sentenceOf[range.from - 1] ||
  /^(?:['’]s|-|–)$/.test(formAt(reading, range.to))
