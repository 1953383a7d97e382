import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import { isAhead, readGovernor, readList } from './noun-governor.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isBeside, standsInSetting } from './noun-setting.ts'
import { readVerbBefore, readVerbBehind } from './noun-verbs.ts'
import { timeOfPhrase } from './phrase-time.ts'
import type { Telling } from './read-verb.ts'
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

const mostToIf = 3

/** Reads the verbs, prepositions and times around a noun phrase. */
export const tellNoun = (reading: Reading, sentence: TokenRange, trigger: Trigger, phrase: NounPhrase): NounTelling => {
  const held = isConditional()
    ? null
    : (readVerbBefore(reading, sentence, trigger, phrase) ??
      readVerbBehind(reading, sentence, trigger, phrase) ??
      readList(reading, sentence, phrase))
  const isSetting = held === undefined && standsInSetting(reading, sentence, trigger, phrase)
  const time = timeOfPhrase(reading, sentence, phrase)
  const governor = awaited(held === undefined ? readGovernor(reading, sentence, phrase) : undefined)
  return {
    status: statusOf(),
    isTold: held !== undefined && held !== null,
    isSetting,
    isBeside: isBeside(reading, sentence, phrase),
    isDated: time.isDated,
    isGoverned: governor !== undefined && governor !== null,
  }

  function statusOf(): Telling {
    if (held === null && time.status === undefined) return null
    if (governor === null && !time.isDated && !isSetting) return null
    if (held === 'cancelled' || held === 'postponed') return held
    if (time.status !== undefined) return time.status
    if (held !== undefined) return held
    if (isSetting) return 'held'
    return governor ?? (isAhead(reading, sentence, phrase) ? 'planned' : 'held')
  }

  /** "looked forward to the signing": it is to come. */
  function awaited(governor: Telling | undefined): Telling | undefined {
    const isAwaited = governor === null && trigger.type === 'signing' && phrase.determiner === 'the'
    return isAwaited ? 'planned' : governor
  }

  /** "if the first class goes well". */
  function isConditional(): boolean {
    const { lexicon } = reading.segments.tokens
    const first = Math.max(sentence.from, phrase.from - mostToIf)
    for (let at = first; at < phrase.from; at++) if (lexicon.form(reading.folded(at)) === 'if') return true
    return false
  }
}
