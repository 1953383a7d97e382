import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import type { NounTelling } from './tell-noun.ts'
import { isBloc, typeOfBodyIn } from './type-of-body.ts'

const meetings: ReadonlySet<string> = new Set(['meeting', 'vague', 'call'])

/** The type that a noun has where it stands: a meeting of many is multilateral. */
export const typeOf = (
  reading: Reading,
  { sentence, clause }: { readonly sentence: TokenRange; readonly clause: TokenRange },
  trigger: Trigger,
  phrase: NounPhrase,
  telling: NounTelling,
): Trigger['type'] => {
  if (trigger.type === 'ceremony') return typeOfCeremony(reading, sentence, phrase)
  if (trigger.type === 'visit')
    return isOfVessel(reading, sentence, phrase) || hasVesselBefore(reading, clause, trigger) ? 'port-call' : 'visit'
  if (!meetings.has(trigger.type)) return trigger.type
  const isBare = phrase.determiner === 'the' && !phrase.isModified && phrase.number === null
  if (telling.isBeside && !isBare && trigger.type === 'meeting') return 'multilateral-meeting'
  if (isOfMany(reading, sentence, phrase)) return 'multilateral-meeting'
  const body = trigger.type === 'meeting' ? bodyOf(reading, sentence, phrase, telling) : undefined
  if (body !== undefined) return body
  if (isOfBody(reading, phrase, trigger.head)) return 'multilateral-meeting'
  return isPolicy(reading, phrase) ? 'dialogue' : trigger.type
}

/** "meeting of defence ministers". */
const isOfMany = (
  { words, folded, segments: { tokens } }: Reading,
  { to }: TokenRange,
  phrase: NounPhrase,
): boolean => {
  if (phrase.to + 1 >= to || tokens.lexicon.form(folded(phrase.to)) !== 'of') return false
  const end = Math.min(to, phrase.to + 6)
  for (let at = phrase.to + 1; at < end; at++) {
    if (tokens.tag[at] === Tag.CD || words.numbers.has(folded(at))) return false
    if (words.attendants.has(folded(at))) return true
  }
  return false
}

/** "its 41st meeting", "NATO session", "Ministers' Meeting". */
const isOfBody = (reading: Reading, phrase: NounPhrase, head: number): boolean => {
  const { folded, segments } = reading
  for (let at = phrase.from; at < head; at++) if (isBloc(reading, at)) return true
  return segments.tokens.lexicon.form(folded(phrase.from)) === 'its' && phrase.number !== null
}

/** "the second session of the joint committee", "its second meeting" behind the committee's name. */
const bodyOf = (
  reading: Reading,
  sentence: TokenRange,
  phrase: NounPhrase,
  { isTold }: NounTelling,
): Trigger['type'] | undefined => {
  const { folded, segments } = reading
  const { lexicon } = segments.tokens
  if (phrase.to < sentence.to && lexicon.form(folded(phrase.to)) === 'of') {
    return typeOfBodyIn(reading, { from: phrase.to, to: Math.min(phrase.end, phrase.to + mostToBody) })
  }
  const inside = typeOfBodyIn(reading, { from: phrase.from, to: phrase.to })
  if (inside !== undefined) return inside
  if (phrase.determiner !== 'possessive' && !(isTold && phrase.determiner === 'a')) return undefined
  return typeOfBodyIn(reading, { from: Math.max(sentence.from, phrase.from - mostToOwner), to: phrase.from })
}

/** "the third defence policy talks": of a row of its own. */
const isPolicy = ({ segments, folded }: Reading, phrase: NounPhrase): boolean => {
  const { lexicon } = segments.tokens
  if (phrase.number === null) return false
  for (let at = phrase.from; at < phrase.to; at++) if (policies.has(lexicon.form(folded(at)))) return true
  return false
}

const policies = new Set(['policy', 'strategic', 'strategy', 'staff', '2+2', 'political-military'])

/** "the closing ceremony of the course", "a ceremony to hand over boats": what it is held for. */
const typeOfCeremony = (
  { words, folded, segments }: Reading,
  { to }: TokenRange,
  phrase: NounPhrase,
): Trigger['type'] => {
  const { lexicon } = segments.tokens
  if (phrase.to >= to || !/^(?:of|for|to|marking|concluding)$/.test(lexicon.form(folded(phrase.to)))) return 'ceremony'
  const end = Math.min(to, phrase.to + mostToPurpose)
  for (let at = phrase.to + 1; at < end; at++) {
    const id = folded(at)
    if (words.courses.has(id)) return 'training'
    if (words.drills.has(id)) return 'exercise'
    if (words.seminars.has(id)) return 'seminar'
    if (words.givings.has(id)) return 'handover'
    if (words.signings.has(id)) return 'signing'
  }
  return 'ceremony'
}

/** "The frigate … began a three-day stay": no people do. */
export const hasVesselBefore = (
  { words, folded, mentionOf, mentions }: Reading,
  { from }: TokenRange,
  { head, rule }: Trigger,
): boolean => {
  if (rule === 'event.verb.tour' || rule === 'event.verb.look') return false
  let isVessel = false
  for (let at = from; at < head; at++) {
    if (mentionOf[at]! >= 0 && mentions[mentionOf[at]!]!.kind === 'person') return false
    isVessel ||= words.vessels.has(folded(at))
  }
  return isVessel
}

/** "the carrier's visit", "a visit by two frigates". */
const isOfVessel = ({ words, folded, segments }: Reading, sentence: TokenRange, phrase: NounPhrase): boolean => {
  for (let at = phrase.from; at < phrase.to; at++) if (words.vessels.has(folded(at))) return true
  const { lexicon } = segments.tokens
  const next = phrase.to < sentence.to ? lexicon.form(folded(phrase.to)) : ''
  if (next !== 'of' && next !== 'by') return false
  const end = Math.min(phrase.end, phrase.to + mostToVessel)
  for (let at = phrase.to + 1; at < end; at++) if (words.vessels.has(folded(at))) return true
  return false
}

const mostToBody = 12
const mostToOwner = 16
const mostToVessel = 7
const mostToPurpose = 8
