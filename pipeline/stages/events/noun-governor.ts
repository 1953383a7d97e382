import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isAuxiliary } from './noun-verbs.ts'
import { statusOfGovernor, type Telling } from './read-verb.ts'
import type { Reading } from './reading.ts'

const mostToGovernor = 12
const mostToList = 24

/** What a word of agreeing, proposing, hoping … in front says of an occasion; undefined where none governs it. */
export const readGovernor = (reading: Reading, sentence: TokenRange, { from }: NounPhrase): Telling | undefined => {
  const { tag } = reading.segments.tokens
  for (let at = from - 1; at >= sentence.from && from - at <= mostToGovernor; at--) {
    if (reading.mentionOf[at]! >= 0) continue
    const of = tag[at]!
    const isVerb = of >= Tag.VB && of <= Tag.VBZ
    if (isVerb || of <= Tag.NNS || of === Tag.JJ) {
      const status = isAuxiliary(reading, at) ? undefined : statusOfGovernor(reading, at)
      if (status !== undefined) return status
    }
    if (isVerb && of !== Tag.VBG && !isAuxiliary(reading, at)) return undefined
    if (of === Tag.WDT || of === Tag.WP) return undefined
  }
  return undefined
}

/** "The programme includes …, a joint patrol": what a list of things done holds. */
export const readList = (reading: Reading, sentence: TokenRange, { from }: NounPhrase): Telling | undefined => {
  const { words, verb, folded, segments } = reading
  const { tag } = segments.tokens
  for (let at = from - 1; at > sentence.from && from - at <= mostToList; at--) {
    const of = tag[at]!
    if (of < Tag.VB || of > Tag.VBZ || of === Tag.VBG || of === Tag.VBN || reading.mentionOf[at]! >= 0) continue
    if (!words.including.has(verb(at))) return undefined
    for (let before = at - 1; before >= sentence.from && at - before <= mostToGovernor; before--) {
      if (words.programmes.has(folded(before))) return of === Tag.VBD ? 'held' : 'planned'
    }
    return undefined
  }
  return undefined
}

/** "will be the venue of this year's congress", "are to mark it with a concert": the verb in front lies in the future. */
export const isAhead = (reading: Reading, sentence: TokenRange, { from }: NounPhrase): boolean => {
  const { lexicon, tag, form } = reading.segments.tokens
  for (let at = from - 1; at >= sentence.from && from - at <= mostToGovernor; at--) {
    const of = tag[at]!
    if (of === Tag.MD) return /^(?:will|shall)$/.test(lexicon.form(lexicon.folded(form[at]!)))
    if (of === Tag.TO && tag[at + 1] === Tag.VB) return at > sentence.from && isPresentBe(at - 1)
    if (of === Tag.VBD || of === Tag.VBZ || of === Tag.VBP) return false
    if (of === Tag.WDT || of === Tag.WP || of === Tag.WRB) return false
  }
  return false

  function isPresentBe(at: number): boolean {
    const word = lexicon.form(lexicon.folded(form[at]!))
    return word === 'is' || word === 'are'
  }
}
