import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

const mostBehind = 24
const later = new Set(['before', 'after', 'until', 'while', 'because', 'as', 'than'])

/** Where what hangs on a noun ends: at a verb that is no participle, a conjunction with a clause, or a mark. */
export const endOfPhrase = (reading: Reading, sentence: TokenRange, to: number): number => {
  const { segments, mentionOf } = reading
  const { tokens } = segments
  const isOfSeveral = to < sentence.to && listing.has(tokens.lexicon.form(tokens.form[to]!))
  let end = to
  for (; end < sentence.to && end - to < mostBehind; end++) {
    if (mentionOf[end]! >= 0 || (isOfSeveral && joinsCountries(reading, sentence, end))) continue
    const tag = tokens.tag[end]!
    if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD || tag === Tag.VB) break
    if (tag === Tag.WDT || tag === Tag.WP || tag === Tag.WRB || tag === Tag.CC) break
    if (tag === Tag.IN && later.has(tokens.lexicon.form(tokens.form[end]!))) break
    if (tag === Tag.PUNCT && tokens.lexicon.form(tokens.form[end]!) !== '-') {
      if (tokens.lexicon.form(tokens.form[end]!) !== '(') break
      while (end < sentence.to && tokens.lexicon.form(tokens.form[end]!) !== ')' && end - to < mostBehind) end++
    }
  }
  return Math.min(end, sentence.to)
}

const listing = new Set(['of', 'between', 'among'])

/** The marks and the "and" of "the meeting of Fiji, Peru and Ghana". */
const joinsCountries = (reading: Reading, { to }: TokenRange, at: number): boolean => {
  const { lexicon, form } = reading.segments.tokens
  const word = lexicon.form(form[at]!)
  if (word !== ',' && word !== 'and') return false
  const isPair = word === ',' && at + 1 < to && lexicon.form(form[at + 1]!) === 'and'
  return isCountry(reading, at - 1) && isCountry(reading, at + (isPair ? 2 : 1))
}

const isCountry = ({ mentions, mentionOf }: Reading, at: number): boolean => {
  const index = mentionOf[at] ?? -1
  return index >= 0 && mentions[index]!.kind === 'country'
}
