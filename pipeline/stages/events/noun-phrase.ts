import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import { endOfPhrase } from './phrase-end.ts'
import { hasName } from './phrase-name.ts'
import type { Reading } from './reading.ts'

/** The noun phrase of an occasion: what stands before the noun, and what behind it belongs to it. */
export interface NounPhrase extends TokenRange {
  readonly determiner: 'the' | 'a' | 'this' | 'possessive' | 'none'
  /** "13th" → 13; null where none. */
  readonly number: number | null
  /** Where the ordinal stands; -1 where none does. */
  readonly ordinalAt: number
  /** "two", "five" before a plural. */
  readonly isCounted: boolean
  readonly time: 'next' | 'past' | 'yearly' | 'ongoing' | null
  readonly isAnother: boolean
  /** "today's meeting": the one that the article is about. */
  readonly isToday: boolean
  /** "this is the third meeting": said of the one that is told. */
  readonly isPredicate: boolean
  /** Words of its own before the noun besides the trigger: "mountain exercise". */
  readonly isModified: boolean
  /** A name of its own: capitals behind or before the noun ("exercise Vento Leste"). */
  readonly isNamed: boolean
  /** "no meeting", "every visit": none of its own. */
  readonly isGeneric: boolean
  /** Where what hangs on the noun by prepositions and participles ends. */
  readonly end: number
}

/** What may stand before an "-ing" that belongs to the noun. */
const opening = new Set<number>([Tag.DT, Tag.PRPS, Tag.JJ, Tag.POS])
const mostBefore = 10

/** Reads the phrase around a noun. */
export const readNounPhrase = (reading: Reading, sentence: TokenRange, trigger: Trigger): NounPhrase => {
  const { from: start, to, kind } = trigger
  const { words, folded, mentionOf, segments } = reading
  const { tokens } = segments
  let from = start
  let determiner: NounPhrase['determiner'] = 'none'
  let number: number | null = null
  let ordinalAt = -1
  let isCounted = false
  let time: NounPhrase['time'] = null
  let isAnother = false
  let isGeneric = false
  let isToday = false
  let modifiers = 0
  for (let at = kind === 'forum' ? start - 1 : to - 1; at >= sentence.from && start - at <= mostBefore; at--) {
    const tag = tokens.tag[at]!
    const id = folded(at)
    const form = tokens.lexicon.form(tokens.form[at]!)
    isGeneric ||= words.generic.has(id)
    if (tag === Tag.DT || tag === Tag.PRPS || tag === Tag.PDT) {
      if (determiner !== 'possessive') determiner = determinerOf(form.toLowerCase(), tag)
      isAnother ||= words.another.has(id)
      from = at
      break
    }
    if (form.toLowerCase() === 'today') isToday = true
    const ordinal = ordinalOf(reading, at)
    if (ordinal !== null) {
      number = ordinal
      ordinalAt = at
    } else if (words.next.has(id)) time = 'next'
    else if (words.past.has(id)) time = 'past'
    else if (words.yearly.has(id)) time = 'yearly'
    else if (words.ongoing.has(id)) time = 'ongoing'
    else if (words.numbers.has(id) || tag === Tag.CD) isCounted = true
    else if (tag === Tag.POS) determiner = 'possessive'
    else if (words.another.has(id)) isAnother = true
    else if (mentionOf[at]! < 0 && !maybeModifier(tag, form) && !isOfChiefs(reading, at)) break
    else if (tag === Tag.VBG && at < start && at > sentence.from && !opening.has(tokens.tag[at - 1]!)) break
    else if (at < start) modifiers++
    from = at
  }
  return {
    from,
    to,
    determiner,
    number,
    ordinalAt,
    isCounted,
    time,
    isAnother,
    isToday,
    isPredicate: isPredicate(reading, sentence, from),
    isModified: modifiers > 0 || to - start > 1,
    isNamed: hasName(reading, sentence, trigger, from),
    isGeneric: isGeneric || isAmount(reading, from),
    end: endOfPhrase(reading, sentence, to),
  }
}

const determinerOf = (form: string, tag: number): NounPhrase['determiner'] => {
  if (tag === Tag.PRPS) return 'possessive'
  if (form === 'the') return 'the'
  if (form === 'a' || form === 'an' || form === 'another') return 'a'
  return form === 'this' || form === 'that' ? 'this' : 'none'
}

/** 13 for "13th", 9 for "ninth". */
const ordinalOf = ({ segments: { tokens }, words, folded }: Reading, at: number): number | null => {
  const { lexicon } = tokens
  if ((lexicon.flags(tokens.form[at]!) & FormFlag.Ordinal) !== 0)
    return Number.parseInt(lexicon.form(tokens.form[at]!), 10)
  const id = folded(at)
  if (!words.numerals.has(id)) return null
  const place = [...words.numerals].indexOf(id)
  return place < 15 ? place + 1 : 1
}

const maybeModifier = (tag: number, form: string): boolean =>
  tag <= Tag.NNPS ||
  tag === Tag.JJ ||
  tag === Tag.JJR ||
  tag === Tag.JJS ||
  tag === Tag.VBN ||
  tag === Tag.VBG ||
  form === '-' ||
  form === '–' ||
  form === '&' ||
  form === '+'

/** "the Chiefs of Air Force Conference": the name goes on. */
const isOfChiefs = ({ words, folded, segments: { tokens } }: Reading, at: number): boolean => {
  if (at === 0 || tokens.lexicon.form(folded(at)) !== 'of' || !words.attendants.has(folded(at - 1))) return false
  return (tokens.lexicon.flags(tokens.form[at - 1]!) & FormFlag.Capitalized) !== 0
}

/** "the number of patrols". */
const isAmount = ({ words, folded, segments: { tokens } }: Reading, from: number): boolean =>
  from > 1 && tokens.lexicon.form(folded(from - 1)) === 'of' && words.amounts.has(folded(from - 2))

/** "this is the third meeting". */
const isPredicate = ({ segments: { tokens } }: Reading, sentence: TokenRange, from: number): boolean => {
  if (from - 2 < sentence.from) return false
  const { lexicon, form, tag } = tokens
  const isBe = lexicon.form(lexicon.verbLemma(form[from - 1]!)) === 'be'
  return isBe && (tag[from - 2] === Tag.DT || tag[from - 2] === Tag.PRP)
}
