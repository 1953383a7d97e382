import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Telling } from './read-verb.ts'
import type { Reading } from './reading.ts'

/** When a noun phrase says that its occasion is. */
export interface PhraseTime {
  /** Undefined where it does not tell. */
  readonly status: Telling | undefined
  readonly isDated: boolean
}

/** Lemmas of verbs and adjectives that set a time to come. */
export const scheduled: ReadonlySet<string> = new Set(['slate', 'schedule', 'set', 'plan', 'due'])

/** Reads dates and words of time: "next year", "last", "slated for December". */
export const timeOfPhrase = (reading: Reading, sentence: TokenRange, phrase: NounPhrase): PhraseTime => {
  const { words, folded, dateOf, verb } = reading
  let isDated = false
  let status: Telling | undefined
  for (let at = phrase.from; at < phrase.end; at++) {
    const id = folded(at)
    if (at < phrase.to && words.times.has(id)) isDated = true
    if (dateOf[at]! >= 0) isDated = true
    else if (words.times.has(id) && at > phrase.to && isTimeLead(at - 1)) isDated = true
    if (words.next.has(id) && isTimeAt(at + 1)) {
      status = 'planned'
      isDated = true
    } else if (words.past.has(id) && isTimeAt(at + 1)) {
      status = 'held'
      isDated = true
    }
    if (at >= phrase.to && scheduled.has(reading.segments.tokens.lexicon.form(verb(at)))) status = 'planned'
  }
  if (phrase.time === 'next') status = 'planned'
  else if (phrase.time === 'past') status ??= 'held'
  else if (phrase.time === 'yearly') status ??= 'recurring'
  else if (phrase.time === 'ongoing') status ??= 'ongoing'
  return { status, isDated }

  function isTimeAt(at: number): boolean {
    return at < sentence.to && (reading.words.times.has(reading.folded(at)) || reading.dateOf[at]! >= 0)
  }

  function isTimeLead(at: number): boolean {
    const { tag } = reading.segments.tokens
    return tag[at] === Tag.IN || tag[at] === Tag.JJ || tag[at] === Tag.CD
  }
}
