import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'

/** "At the talks," "during the visit", "on the margins of a gathering", "after their second meeting". */
export const standsInSetting = (
  reading: Reading,
  sentence: TokenRange,
  trigger: Trigger,
  phrase: NounPhrase,
): boolean => {
  const before = phrase.from - 1
  if (before < sentence.from) return false
  const word = reading.segments.tokens.lexicon.form(reading.folded(before))
  if (word === 'of') {
    if (isBeside(reading, sentence, phrase)) return true
    return trigger.kind === 'noun' && before > sentence.from && reading.words.stages.has(reading.folded(before - 1))
  }
  if (settings.has(word)) return phrase.determiner !== 'none' || trigger.number === 'single'
  if (insides.get(word)?.has(trigger.type) !== true) return false
  return phrase.determiner !== 'none' || (trigger.number === 'single' && isBetweenSides(reading, sentence, phrase.to))
}

/** "on the sidelines of". */
export const isBeside = ({ words, folded }: Reading, sentence: TokenRange, phrase: NounPhrase): boolean => {
  const before = phrase.from - 1
  return before > sentence.from && words.sidelines.has(folded(before - 1))
}

/** "in talks with". */
const isBetweenSides = ({ folded, segments }: Reading, { to }: TokenRange, at: number): boolean =>
  at < to && /^(?:with|between)$/.test(segments.tokens.lexicon.form(folded(at)))

/** What one says or does something in, on or by. */
const insides: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', new Set(['meeting', 'call', 'reception', 'joint-statement', 'dialogue', 'ceremony', 'exercise', 'seminar'])],
  ['by', new Set(['call'])],
  ['via', new Set(['call'])],
  ['over', new Set(['call'])],
  ['to', new Set(['joint-statement'])],
  ['on', new Set(['visit'])],
])

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
