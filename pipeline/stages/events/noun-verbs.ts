import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { scheduled } from './phrase-time.ts'
import { isRepeated, readVerb, type Telling } from './read-verb.ts'
import type { Reading } from './reading.ts'
import { rowTypes } from './type-of-row.ts'

const mostToVerb = 4
const mostToRight = 30
/** Types of which any verb in the past tense tells that they took place ("the workshop drew", "the talks touched on"). */
const acting: ReadonlySet<string> = new Set([...rowTypes, 'joint-statement'])

/** "held talks", "will attend the 19th meeting": what the verb in front says; undefined where none tells of the occasion. */
export const readVerbBefore = (
  reading: Reading,
  sentence: TokenRange,
  trigger: Trigger,
  phrase: NounPhrase,
): Telling | undefined => {
  const { segments, words, verb, mentionOf } = reading
  const { tag } = segments.tokens
  for (let at = phrase.from - 1; at >= sentence.from && phrase.from - at <= mostToVerb; at--) {
    const of = tag[at]!
    if (of >= Tag.VB && of <= Tag.VBZ && mentionOf[at]! < 0) {
      if (trigger.type === 'visit' && isAuxiliary(reading, at)) {
        if (readVerb(reading, sentence, at) === null) return null
        return of === Tag.VBZ || of === Tag.VBP ? 'ongoing' : 'held'
      }
      return words.holding.has(verb(at)) ? readVerb(reading, sentence, at) : undefined
    }
    if (of !== Tag.IN && of !== Tag.RP && of !== Tag.RB && of !== Tag.DT && of !== Tag.TO) return undefined
  }
  return undefined
}

/** "talks … were held", "the seminar … opened", "the exercise held near …", "that Limassol hosted". */
export const readVerbBehind = (
  reading: Reading,
  sentence: TokenRange,
  trigger: Trigger,
  phrase: NounPhrase,
): Telling | undefined => {
  const { segments, words, verb, mentionOf } = reading
  const { tag } = segments.tokens
  const end = Math.min(sentence.to, phrase.to + mostToRight)
  const isBetween = word(phrase.to) === 'between'
  for (let at = phrase.to; at < end; at++) {
    const of = tag[at]!
    if ((of === Tag.PUNCT || of === Tag.CC) && mentionOf[at]! < 0 && !isRelative(at + 1) && at >= phrase.end) {
      if (isBetween) continue
      at = endOfAside(at)
      if (at < 0) return undefined
      continue
    }
    if (of < Tag.VB || of > Tag.VBZ || mentionOf[at]! >= 0) continue
    const lemma = verb(at)
    if (isAuxiliary(reading, at)) {
      if (isUnderWay(at + 1)) return 'ongoing'
      continue
    }
    const undone = readUndone(at, lemma)
    if (undone !== undefined) return undone
    if (trigger.number === 'many' && words.counting.has(lemma) && isClauseSubject()) return null
    const isActive = of === Tag.VBD || of === Tag.VBZ || of === Tag.VBP || of === Tag.VB
    if (!words.happening.has(lemma)) {
      if (of === Tag.VBG && !isAuxiliary(reading, at - 1)) continue
      return of === Tag.VBD && acting.has(trigger.type) && isSubject() ? readVerb(reading, sentence, at) : undefined
    }
    if (of === Tag.VBG && !isAuxiliary(reading, at - 1)) continue
    if (isActive && !isIntransitive(at, lemma)) return undefined
    if (isRepeated(reading, sentence, at)) return 'recurring'
    if (of === Tag.VBN && scheduled.has(segments.tokens.lexicon.form(lemma))) return 'planned'
    return readVerb(reading, sentence, at)
  }
  return undefined

  /** The comma behind ", taught by two officers,"; -1 where the mark at a place ends what belongs to the noun. */
  function endOfAside(at: number): number {
    if (word(at) !== ',' || (tag[at + 1] !== Tag.VBN && tag[at + 1] !== Tag.VBG)) return -1
    for (let next = at + 2; next < end; next++) if (word(next) === ',') return next
    return -1
  }

  /** "was shelved", "has been put off", "fell through". */
  function readUndone(at: number, lemma: number): Telling | undefined {
    const next = word(at + 1)
    if (tag[at] !== Tag.VBN && tag[at] !== Tag.VBD) return undefined
    if (word(at) === 'fell' || word(at) === 'fallen') return next === 'through' ? 'cancelled' : undefined
    if (tag[at] === Tag.VBN && !isAuxiliary(reading, at - 1)) return undefined
    if (words.cancelling.has(lemma)) return 'cancelled'
    const isMoved = word(at) !== 'put' && word(at) !== 'pushed'
    return words.postponing.has(lemma) && (isMoved || next === 'off' || next === 'back') ? 'postponed' : undefined
  }

  /** "…, which opened today". */
  function isRelative(at: number): boolean {
    const of = at < sentence.to ? tag[at] : Tag.PUNCT
    return of === Tag.WDT || of === Tag.WP || of === Tag.WRB
  }

  function isUnderWay(at: number): boolean {
    return word(at) === 'underway' || (word(at) === 'under' && word(at + 1) === 'way')
  }

  function isIntransitive(at: number, lemma: number): boolean {
    const form = segments.tokens.lexicon.form(lemma)
    if (form === 'take') return word(at + 1) === 'place'
    if (form === 'go') return word(at + 1) === 'ahead' || word(at + 1) === 'on'
    return !['set', 'bring', 'plan', 'chair'].includes(form)
  }

  /** "that patrols had fallen", "Drills became fewer". */
  function isClauseSubject(): boolean {
    const before = phrase.from - 1
    return isSubject() || tag[before] === Tag.CC || tag[before] === Tag.IN || tag[before] === Tag.WDT
  }

  /** Begins its sentence or clause. */
  function isSubject(): boolean {
    return phrase.from === sentence.from || tag[phrase.from - 1] === Tag.PUNCT
  }

  function word(at: number): string {
    return at < sentence.to ? segments.tokens.lexicon.form(reading.folded(at)) : ''
  }
}

/** A form of "be", "have" or "do". */
export const isAuxiliary = ({ segments }: Reading, at: number): boolean => {
  const { lexicon, form } = segments.tokens
  const lemma = lexicon.form(lexicon.verbLemma(form[at]!))
  return lemma === 'be' || lemma === 'have' || lemma === 'do'
}
