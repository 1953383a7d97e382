import type { Event } from '../../record/event.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

/** What a verb says of its occasion; null where it tells of none (hoped, denied, possible). */
export type Telling = Event['status'] | null

const mostAuxiliaries = 6
const mostToGovernor = 14
const mostToList = 40

/** The status that a verb in its verb group gives. */
export const readVerb = (reading: Reading, sentence: TokenRange, head: number): Telling => {
  const { tokens } = reading.segments
  const { lexicon } = tokens
  let modal = ''
  let be: number | undefined
  let isPerfect = false
  let isInfinitive = false
  let at = head - 1
  for (; at >= sentence.from && head - at <= mostAuxiliaries; at--) {
    const tag = tokens.tag[at]!
    const word = formAt(reading, at)
    if (word === 'not' || word === 'never' || word === "n't" || word === '’t') return null
    if (tag === Tag.MD) modal = word
    else if (tag === Tag.TO) isInfinitive = true
    else if (auxiliaries.has(word)) {
      if (lexicon.form(lexicon.verbLemma(tokens.form[at]!)) === 'be') be ??= tag
      else if (word === 'did' || word === 'does' || word === 'do') continue
      else isPerfect = true
    } else if (tag !== Tag.RB || word === 'no') break
    if (modal !== '' || isInfinitive) break
  }
  if (isRepeated(reading, sentence, head) || isSupposed(reading, sentence, at)) return null
  if (modal !== '') return isHoped(reading, sentence, at) ? null : ofModal(modal)
  if (isInfinitive) {
    if (be === undefined && at > sentence.from && isBe(reading, at - 1)) return 'planned'
    return ofGovernor(reading, sentence, at - 1)
  }
  switch (tokens.tag[head]) {
    case Tag.VBG:
      if (be !== undefined) return be === Tag.VBZ || be === Tag.VBP ? 'ongoing' : 'held'
      return ofGerund(reading, sentence, head)
    case Tag.VB:
      return isPerfect || be !== undefined ? 'held' : ofList(reading, sentence, head)
    case Tag.VBN:
      return !isPerfect && (be === Tag.VBZ || be === Tag.VBP || be === Tag.VBG) ? 'ongoing' : 'held'
    default:
      return isBe(reading, head) && tokens.tag[head] !== Tag.VBD ? 'ongoing' : 'held'
  }
}

const auxiliaries = new Set("be is are was were been being am has have had having do does did ’s 's".split(' '))
const accomplished = new Set(['after', 'by', 'upon', 'when', 'while', 'since', 'during', 'before'])

const formAt = ({ segments: { tokens } }: Reading, at: number): string =>
  tokens.lexicon.form(tokens.lexicon.folded(tokens.form[at]!))

const isBe = (reading: Reading, at: number): boolean => {
  const word = formAt(reading, at)
  return word === 'is' || word === 'are' || word === 'was' || word === 'were'
}

/** "meet every year": done again and again. */
export const isRepeated = ({ words, folded, segments }: Reading, sentence: TokenRange, head: number): boolean => {
  const end = Math.min(sentence.to, head + 3)
  for (let at = head + 1; at < end; at++) if (words.repeated.has(folded(at))) return true
  return isPerYear()

  /** "twenty officers a year". */
  function isPerYear(): boolean {
    const { lexicon, form } = segments.tokens
    const last = Math.min(sentence.to - 1, head + mostToYear)
    for (let at = head + 1; at < last; at++) {
      if (lexicon.form(form[at]!) !== 'a') continue
      const unit = lexicon.form(form[at + 1]!)
      if ((unit === 'year' || unit === 'month' || unit === 'week') && lexicon.form(form[at + 2] ?? 0) !== 'ago')
        return true
    }
    return false
  }
}

/** "if our chiefs had met". */
const isSupposed = (reading: Reading, sentence: TokenRange, from: number): boolean => {
  for (let at = from; at >= sentence.from && from - at < mostToIf; at--) {
    const word = formAt(reading, at)
    if (word === 'if' || word === 'unless') return true
    if (reading.segments.tokens.tag[at] === Tag.PUNCT) return false
  }
  return false
}

const mostToIf = 10
const mostToYear = 14

/** "hoped that the minister would soon visit". */
const isHoped = (
  { words, verb, folded, segments: { tokens } }: Reading,
  sentence: TokenRange,
  modal: number,
): boolean => {
  for (let at = modal - 1; at >= sentence.from && modal - at < mostToGovernor; at--) {
    const tag = tokens.tag[at]!
    if (words.hoping.has(verb(at)) || words.hoping.has(folded(at))) return true
    if (tag === Tag.VBD || tag === Tag.WDT) return false
  }
  return false
}

const ofModal = (modal: string): Telling => {
  if (/^(?:will|shall|would|wo|'ll|’ll|ll)$/.test(modal)) return 'planned'
  return modal === 'should' || modal === 'must' ? 'proposed' : null
}

/** The status that a governing word gives what hangs on it; undefined where the word gives none. */
export const statusOfGovernor = ({ words, folded, verb }: Reading, at: number): Telling | undefined => {
  const lemma = verb(at)
  const form = folded(at)
  const isIn = (list: ReadonlySet<number>) => list.has(lemma) || list.has(form)
  if (isIn(words.inviting)) return 'invited'
  if (isIn(words.proposing)) return 'proposed'
  if (isIn(words.hoping) || isIn(words.doubting)) return null
  if (isIn(words.cancelling)) return 'cancelled'
  if (isIn(words.postponing)) return 'postponed'
  return isIn(words.planning) ? 'planned' : undefined
}

/** "invited him to visit", "agreed to hold": the nearest word to the left that says what becomes of it. */
const ofGovernor = (reading: Reading, sentence: TokenRange, from: number): Telling => {
  for (let at = from; at >= sentence.from && from - at < mostToGovernor; at--) {
    const status = statusOfGovernor(reading, at)
    if (status !== undefined) return status
    if (at === from && reading.words.rites.has(reading.folded(at))) return 'held'
    const tag = reading.segments.tokens.tag[at]!
    if (tag >= Tag.VB && tag <= Tag.VBZ && tag !== Tag.VBG && reading.mentionOf[at]! < 0) return null
  }
  return null
}

const ofGerund = (reading: Reading, sentence: TokenRange, head: number): Telling => {
  if (head === sentence.from) return 'held'
  const before = head - 1
  const tag = reading.segments.tokens.tag[before]!
  if (tag !== Tag.IN && tag !== Tag.TO && !(tag >= Tag.VB && tag <= Tag.VBZ)) return 'held'
  if (accomplished.has(formAt(reading, before))) return 'held'
  for (let at = before; at >= sentence.from && before - at < mostToGovernor; at--) {
    const status = statusOfGovernor(reading, at)
    if (status !== undefined) return status
  }
  return 'held'
}

/** A bare verb form in a list: "suggested the two sides finish …, hold …". */
const ofList = (reading: Reading, sentence: TokenRange, head: number): Telling => {
  const { tokens } = reading.segments
  for (let at = head - 1; at >= sentence.from && head - at < mostToList; at--) {
    const tag = tokens.tag[at]!
    if (tag === Tag.MD) return ofModal(formAt(reading, at))
    if (tag === Tag.TO && tokens.tag[at + 1] === Tag.VB) {
      return at > sentence.from && isBe(reading, at - 1) ? 'planned' : ofGovernor(reading, sentence, at - 1)
    }
    const status = tag >= Tag.VB && tag <= Tag.VBZ ? statusOfGovernor(reading, at) : undefined
    if (status !== undefined) return status
  }
  return null
}
