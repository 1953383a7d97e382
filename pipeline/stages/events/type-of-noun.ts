import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import type { NounTelling } from './tell-noun.ts'

const meetings: ReadonlySet<string> = new Set(['meeting', 'vague'])
const blocKinds: ReadonlySet<string> = new Set(['intergovernmental', 'forum'])

/** The type that a noun has where it stands: a meeting of many is multilateral. */
export const typeOf = (
  reading: Reading,
  sentence: TokenRange,
  trigger: Trigger,
  phrase: NounPhrase,
  telling: NounTelling,
): Trigger['type'] => {
  if (!meetings.has(trigger.type)) return trigger.type
  const isBare = phrase.determiner === 'the' && !phrase.isModified && phrase.number === null
  if (telling.isBeside && !isBare && trigger.type === 'meeting') return 'multilateral-meeting'
  if (isOfMany(reading, sentence, phrase)) return 'multilateral-meeting'
  return isOfBody(reading, phrase, trigger.head) ? 'multilateral-meeting' : trigger.type
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
const isOfBody = (
  { names, mentions, mentionOf, folded, segments: { tokens } }: Reading,
  phrase: NounPhrase,
  head: number,
) => {
  for (let at = phrase.from; at < head; at++) {
    const index = mentionOf[at]!
    if (index >= 0) {
      const { kind, entity } = mentions[index]!
      if (kind === 'organization' && blocKinds.has(names.organizations[entity]!.kind)) return true
      if (kind === 'country' && names.countries[entity]!.code === null) return true
    }
  }
  const first = tokens.lexicon.form(folded(phrase.from))
  return first === 'its' && phrase.number !== null
}
