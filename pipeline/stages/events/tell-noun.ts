import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { scheduled, timeOfPhrase } from './phrase-time.ts'
import { isRepeated, readVerb, statusOfGovernor, type Telling } from './read-verb.ts'
import type { Reading } from './reading.ts'

/** What the words around a noun say: its status, and how they show a single occasion. */
export interface NounTelling {
  readonly status: Telling
  /** A verb says that it takes place. */
  readonly isTold: boolean
  /** "At the talks", "on the sidelines of a session". */
  readonly isSetting: boolean
  /** "on the sidelines of". */
  readonly isBeside: boolean
  readonly isDated: boolean
  /** Under a word of agreeing, proposing, inviting. */
  readonly isGoverned: boolean
}

const mostToVerb = 4
const mostToGovernor = 12
const mostToRight = 30
const mostToIf = 3

/** Reads the verbs, prepositions and times around a noun phrase. */
export const tellNoun = (reading: Reading, sentence: TokenRange, trigger: Trigger, phrase: NounPhrase): NounTelling => {
  const held = isConditional() ? null : (verbBefore() ?? verbBehind())
  const isSetting = held === undefined && standsInSetting()
  const time = timeOfPhrase(reading, sentence, phrase)
  const governor = awaited(held === undefined ? governorBefore() : undefined)
  const status = time.status ?? (held === undefined ? (isSetting ? 'held' : (governor ?? 'held')) : held)
  return {
    status:
      held === null && time.status === undefined
        ? null
        : governor === null && !time.isDated && !isSetting
          ? null
          : status,
    isTold: held !== undefined && held !== null,
    isSetting,
    isBeside: isBeside(),
    isDated: time.isDated,
    isGoverned: governor !== undefined && governor !== null,
  }

  /** "looked forward to the signing": it is to come. */
  function awaited(governor: Telling | undefined): Telling | undefined {
    const isAwaited = governor === null && trigger.type === 'signing' && phrase.determiner === 'the'
    return isAwaited ? 'planned' : governor
  }

  /** "held talks", "will attend the 19th meeting". */
  function verbBefore(): Telling | undefined {
    const { segments, words, verb, mentionOf } = reading
    const { tag } = segments.tokens
    for (let at = phrase.from - 1; at >= sentence.from && phrase.from - at <= mostToVerb; at--) {
      const of = tag[at]!
      if (of >= Tag.VB && of <= Tag.VBZ && mentionOf[at]! < 0) {
        if (trigger.type === 'visit' && isAuxiliary(at))
          return readVerb(reading, sentence, at) === null ? null : present(at)
        return words.holding.has(verb(at)) ? readVerb(reading, sentence, at) : undefined
      }
      if (of !== Tag.IN && of !== Tag.RP && of !== Tag.RB && of !== Tag.DT && of !== Tag.TO) return undefined
    }
    return undefined
  }

  /** "talks … were held", "the seminar … opened", "the exercise held near …", "that Limassol hosted". */
  function verbBehind(): Telling | undefined {
    const { segments, words, verb, mentionOf } = reading
    const { tag } = segments.tokens
    const end = Math.min(sentence.to, phrase.to + mostToRight)
    for (let at = phrase.to; at < end; at++) {
      const of = tag[at]!
      if ((of === Tag.PUNCT || of === Tag.CC) && mentionOf[at]! < 0 && !isRelative(at + 1) && at >= phrase.end)
        return undefined
      if (of < Tag.VB || of > Tag.VBZ || mentionOf[at]! >= 0) continue
      const lemma = verb(at)
      if (isAuxiliary(at)) {
        if (isUnderWay(at + 1)) return 'ongoing'
        continue
      }
      if (!words.happening.has(lemma)) return undefined
      const isActive = of === Tag.VBD || of === Tag.VBZ || of === Tag.VBP || of === Tag.VB
      if (of === Tag.VBG && !isAuxiliary(at - 1)) return undefined
      if (isActive && !intransitive(at, lemma)) return undefined
      if (isRepeated(reading, sentence, at)) return 'recurring'
      if (of === Tag.VBN && planning(lemma)) return 'planned'
      return readVerb(reading, sentence, at)
    }
    return undefined
  }

  /** "is on a visit". */
  function present(at: number): Telling {
    const of = reading.segments.tokens.tag[at]
    return of === Tag.VBZ || of === Tag.VBP ? 'ongoing' : 'held'
  }

  function planning(lemma: number): boolean {
    const { lexicon } = reading.segments.tokens
    return scheduled.has(lexicon.form(lemma))
  }

  /** "…, which opened today". */
  function isRelative(at: number): boolean {
    const of = at < sentence.to ? reading.segments.tokens.tag[at] : Tag.PUNCT
    return of === Tag.WDT || of === Tag.WP || of === Tag.WRB
  }

  /** "if the first class goes well". */
  function isConditional(): boolean {
    const { lexicon } = reading.segments.tokens
    const first = Math.max(sentence.from, phrase.from - mostToIf)
    for (let at = first; at < phrase.from; at++) if (lexicon.form(reading.folded(at)) === 'if') return true
    return false
  }

  function isUnderWay(at: number): boolean {
    const { lexicon } = reading.segments.tokens
    const word = at < sentence.to ? lexicon.form(reading.folded(at)) : ''
    return (
      word === 'underway' ||
      (word === 'under' && at + 1 < sentence.to && lexicon.form(reading.folded(at + 1)) === 'way')
    )
  }

  function intransitive(at: number, lemma: number): boolean {
    const { lexicon } = reading.segments.tokens
    const form = lexicon.form(lemma)
    if (form === 'take') return lexicon.form(reading.folded(at + 1)) === 'place'
    if (form === 'go') return ['ahead', 'on'].includes(lexicon.form(reading.folded(at + 1)))
    return !['set', 'bring', 'plan', 'chair'].includes(form)
  }

  function isAuxiliary(at: number): boolean {
    const { lexicon, form } = reading.segments.tokens
    const lemma = lexicon.form(lexicon.verbLemma(form[at]!))
    return lemma === 'be' || lemma === 'have' || lemma === 'do'
  }

  /** "At the talks," "during the visit", "on the margins of a gathering", "after their second meeting". */
  function standsInSetting(): boolean {
    const { segments, folded } = reading
    const { tokens } = segments
    const before = phrase.from - 1
    if (before < sentence.from) return false
    const word = tokens.lexicon.form(folded(before))
    if (word === 'of') return isBeside()
    return settings.has(word) && (phrase.determiner !== 'none' || trigger.number === 'single')
  }

  function isBeside(): boolean {
    const { words, folded } = reading
    const before = phrase.from - 1
    return before > sentence.from && words.sidelines.has(folded(before - 1))
  }

  function governorBefore(): Telling | undefined {
    const { tag } = reading.segments.tokens
    for (let at = phrase.from - 1; at >= sentence.from && phrase.from - at <= mostToGovernor; at--) {
      if (reading.mentionOf[at]! >= 0) continue
      const of = tag[at]!
      const isVerb = of >= Tag.VB && of <= Tag.VBZ
      if (isVerb || of <= Tag.NNS || of === Tag.JJ) {
        const status = isAuxiliary(at) ? undefined : statusOfGovernor(reading, at)
        if (status !== undefined) return status
      }
      if (isVerb && of !== Tag.VBG && !isAuxiliary(at)) return undefined
      if (of === Tag.WDT || of === Tag.WP) return undefined
    }
    return undefined
  }
}

const settings = new Set([
  'at',
  'during',
  'after',
  'following',
  'before',
  'within',
  'throughout',
  'since',
  'ahead',
  'opening',
  'addressing',
  'concluding',
  'beginning',
])
