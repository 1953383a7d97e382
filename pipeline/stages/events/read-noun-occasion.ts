import { Tag } from '../../text/lexicon.ts'
import type { Sentence } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { clauseAround } from './clause.ts'
import { anyDateNear, dateNear, edtfOf } from './date-near.ts'
import { opensEvent } from './decide-noun.ts'
import { findPlace } from './find-place.ts'
import type { Trigger } from './find-triggers.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { Occasion, OccasionPlace } from './occasion.ts'
import { countParties, namedParties } from './parties.ts'
import type { Reading } from './reading.ts'
import { isRemote } from './remote-talks.ts'
import { seriesOf } from './series.ts'
import { findSignedPaper } from './signed-paper.ts'
import { tellNoun } from './tell-noun.ts'
import { typeOf } from './type-of-noun.ts'

/** The occasion that a noun names: "the dialogue"; undefined where it names none, or the words around it tell of none. */
export const readNounOccasion = (
  reading: Reading,
  sentence: Sentence,
  trigger: Trigger,
  where: OccasionPlace,
): Occasion | undefined => {
  const clause = clauseAround(reading, sentence, trigger)
  const { codes, people } = namedParties(reading, clause, trigger.type)
  const { sentence: index, scene, source } = where
  const phrase = readNounPhrase(reading, sentence, trigger)
  if (phrase.isGeneric || isAside(reading, phrase.from, trigger.head)) return undefined
  const telling = tellNoun(reading, sentence, trigger, phrase)
  if (telling.status === null) return undefined
  const isDefinite =
    (phrase.isToday ||
      phrase.isPredicate ||
      (trigger.type === 'visit' && phrase.determiner === 'possessive') ||
      ((phrase.determiner === 'the' || phrase.determiner === 'this') && phrase.number === null)) &&
    phrase.time !== 'next' &&
    phrase.time !== 'past' &&
    !phrase.isAnother &&
    (!telling.isDated || phrase.isToday)
  const own = { from: phrase.from, to: Math.max(phrase.end, trigger.to) }
  const told = typeOf(reading, { sentence, clause }, trigger, phrase, telling)
  const isMany = told === 'meeting' && countParties(reading, { from: phrase.to, to: phrase.end }) > 2
  const isCall = !isMany && told === 'meeting' && isRemote(reading, clause, trigger.head)
  const type = isMany ? 'multilateral-meeting' : isCall ? 'call' : told
  const passage = telling.isTold ? clause : own
  const range = telling.isTold ? clause : withRelative(reading, sentence, own)
  const date = telling.isBeside && type === 'multilateral-meeting' ? null : dateNear(reading, range, trigger.head, type)
  return {
    trigger,
    clause: passage,
    sentence: index,
    scene,
    source,
    people,
    date,
    place: findPlace(reading, range, trigger),
    dateBeside: telling.isBeside || telling.isTold ? null : dateNear(reading, clause, trigger.head, type),
    type,
    paper: type === 'signing' ? findSignedPaper(reading, clause, trigger.head) : null,
    named: type === trigger.type ? codes : namedParties(reading, clause, type).codes,
    status: telling.status,
    isDefinite,
    opens: opensEvent(trigger, phrase, telling, dateNear(reading, clause, trigger.head, type) !== null),
    isWeak: false,
    isBeside: telling.isBeside,
    isSetting: telling.isSetting,
    series: seriesOf(reading, trigger, phrase),
    own: namedParties(reading, { from: phrase.from, to: phrase.to }, trigger.type).codes,
    number: phrase.isPredicate || trigger.type === 'visit' ? null : phrase.number,
    isAnother: phrase.isAnother || (trigger.number === 'many' && phrase.isCounted),
    isModified: phrase.isModified,
    edtf: edtfOf(reading, anyDateNear(reading, telling.isTold ? clause : own, trigger.head)),
  }
}

/** "press conference". */
const isAside = ({ words, folded }: Reading, from: number, head: number): boolean => {
  for (let at = from; at < head; at++) if (words.aside.has(folded(at))) return true
  return false
}

/** A noun phrase with the clause that tells more of it: "the course, which opens in May", "the dialogue, held in Suva". */
const withRelative = (
  { words, verb, segments: { tokens } }: Reading,
  { to: limit }: TokenRange,
  { from, to }: TokenRange,
): TokenRange => {
  const { lexicon, form, tag } = tokens
  const start = to < limit && lexicon.form(form[to]!) === ',' ? to + 1 : to
  if (start >= limit) return { from, to }
  const of = tag[start]!
  if (of !== Tag.WDT && of !== Tag.WP && !(of === Tag.VBN && words.happening.has(verb(start)))) return { from, to }
  let end = start + 1
  while (end < limit && end - start < longestRelative && tag[end] !== Tag.PUNCT && tag[end] !== Tag.CC) end++
  return { from, to: end }
}

const longestRelative = 16
