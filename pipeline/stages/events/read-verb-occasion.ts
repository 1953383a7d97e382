import { Tag } from '../../text/lexicon.ts'
import type { Sentence } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { clauseAround } from './clause.ts'
import { anyDateNear, dateNear, edtfOf } from './date-near.ts'
import { findPlace } from './find-place.ts'
import type { Trigger } from './find-triggers.ts'
import type { Occasion, OccasionPlace } from './occasion.ts'
import { countParties, namedParties } from './parties.ts'
import { readVerb } from './read-verb.ts'
import type { Reading } from './reading.ts'
import { isAttribute, meetsAtForum } from './refuse-verb.ts'
import { isRemote } from './remote-talks.ts'
import { findSignedPaper } from './signed-paper.ts'
import { typeOfSubject } from './type-of-body.ts'
import { hasVesselBefore } from './type-of-noun.ts'

/** The occasion that a verb tells of: "received", "signed"; undefined where it tells of none. */
export const readVerbOccasion = (
  reading: Reading,
  sentence: Sentence,
  trigger: Trigger,
  where: OccasionPlace,
): Occasion | undefined => {
  const clause = clauseAround(reading, sentence, trigger)
  const { codes, people } = namedParties(reading, clause, trigger.type)
  const { sentence: index, scene, source } = where
  const isNoun = !isVerbTag(reading.segments.tokens.tag[trigger.head]!)
  const status = trigger.status ?? (isNoun ? 'held' : readVerb(reading, sentence, trigger.head))
  if (status === null || meetsAtForum(reading, sentence, trigger)) return undefined
  const told = typeOfVerb(reading, sentence, clause, trigger)
  const isMany = told === 'meeting' && countSides(reading, clause, trigger.head, codes) > 2
  const isCall = !isMany && remoteTypes.has(told) && isRemote(reading, clause, trigger.head)
  const type = isMany ? 'multilateral-meeting' : isCall ? 'call' : told
  if (isAttribute(reading, trigger.head, type)) return undefined
  const before = trigger.head === 0 ? -1 : reading.folded(trigger.head - 1)
  const isAnother = reading.words.past.has(before) || reading.words.another.has(before)
  const date = dateNear(reading, clause, trigger.head, type)
  return {
    trigger,
    clause,
    sentence: index,
    scene,
    source,
    named: isMany ? namedParties(reading, clause, type).codes : codes,
    people,
    date,
    place: findPlace(reading, clause, trigger),
    type,
    paper: type === 'signing' ? findSignedPaper(reading, clause, trigger.head) : null,
    dateBeside: null,
    status,
    isDefinite: false,
    opens: 'yes',
    isWeak: trigger.isWeak,
    own: [],
    series: null,
    isBeside: false,
    isSetting: false,
    number: null,
    isAnother,
    isModified: false,
    edtf: edtfOf(reading, anyDateNear(reading, clause, trigger.head)),
  }
}

const remoteTypes: ReadonlySet<string> = new Set(['meeting', 'reception'])

/** How many countries meet: those whose people are named, or that the subject of the verb names. */
const countSides = (reading: Reading, { from }: TokenRange, head: number, codes: readonly string[]): number =>
  Math.max(new Set(codes).size, countParties(reading, { from, to: head }))

/** The type that the subject of a verb gives its occasion. */
const typeOfVerb = (reading: Reading, sentence: Sentence, clause: TokenRange, trigger: Trigger): Trigger['type'] => {
  if (trigger.type === 'visit') return hasVesselBefore(reading, clause, trigger) ? 'port-call' : 'visit'
  return trigger.type === 'meeting' ? (typeOfSubject(reading, sentence, trigger.head) ?? 'meeting') : trigger.type
}

const isVerbTag = (tag: number): boolean => tag >= Tag.VB && tag <= Tag.VBZ
