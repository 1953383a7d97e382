import { Tag } from '../../text/lexicon.ts'
import type { Sentence } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { clauseAround } from './clause.ts'
import { anyDateNear, dateNear } from './date-near.ts'
import { opensEvent } from './decide-noun.ts'
import { findPlace } from './find-place.ts'
import type { FindTriggers, Trigger } from './find-triggers.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { Occasion } from './occasion.ts'
import { namedParties } from './parties.ts'
import { readVerb } from './read-verb.ts'
import type { Reading } from './reading.ts'
import { isAttribute, meetsAtForum } from './refuse-verb.ts'
import { isRemote } from './remote-talks.ts'
import { seriesOf } from './series.ts'
import { findSignedPaper } from './signed-paper.ts'
import { tellNoun } from './tell-noun.ts'
import { typeOfSubject } from './type-of-body.ts'
import { hasVesselBefore, typeOf } from './type-of-noun.ts'
import { typeOfRow } from './type-of-row.ts'

/** Reads every passage of body, headlines and captions that tells of an occasion, in the order of the text. */
export const findOccasions = (reading: Reading, findTriggers: FindTriggers): Occasion[] => {
  const { segments, blocks, scenes } = reading
  const occasions: Occasion[] = []
  let scene = 0
  segments.sentences.forEach((sentence, index) => {
    while (scene + 1 < scenes.scenes.length && scenes.scenes[scene + 1]!.from <= sentence.from) scene++
    const source = sourceOf(blocks.blocks[sentence.block]!.kind)
    if (source === undefined) return
    for (const trigger of findTriggers(reading, sentence)) {
      const occasion = readOccasion(reading, sentence, trigger, { sentence: index, scene, source })
      if (occasion === undefined) continue
      if (occasion.type !== 'again') occasions.push(occasion)
      else {
        const type = typeOfRow(occasions)
        if (type !== undefined) occasions.push({ ...occasion, type })
      }
    }
  })
  return occasions
}

const sourceOf = (kind: string): Occasion['source'] | undefined =>
  kind === 'body' || kind === 'headline' || kind === 'caption' ? kind : undefined

const readOccasion = (
  reading: Reading,
  sentence: Sentence,
  trigger: Trigger,
  where: Pick<Occasion, 'sentence' | 'scene' | 'source'>,
): Occasion | undefined => {
  const clause = clauseAround(reading, sentence, trigger)
  const { codes, people } = namedParties(reading, clause, trigger.type)
  const { sentence: index, scene, source } = where
  if (trigger.kind === 'verb') {
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

const remoteTypes: ReadonlySet<string> = new Set(['meeting', 'reception'])

/** How many countries meet: those whose people are named, or that the subject of the verb names. */
const countSides = (reading: Reading, { from }: TokenRange, head: number, codes: readonly string[]): number =>
  Math.max(new Set(codes).size, countParties(reading, { from, to: head }))

const countParties = (reading: Reading, range: TokenRange): number =>
  namedParties(reading, range, 'multilateral-meeting').codes.length

/** The type that the subject of a verb gives its occasion. */
const typeOfVerb = (reading: Reading, sentence: Sentence, clause: TokenRange, trigger: Trigger): Trigger['type'] => {
  if (trigger.type === 'visit') return hasVesselBefore(reading, clause, trigger) ? 'port-call' : 'visit'
  return trigger.type === 'meeting' ? (typeOfSubject(reading, sentence, trigger.head) ?? 'meeting') : trigger.type
}

const isVerbTag = (tag: number): boolean => tag >= Tag.VB && tag <= Tag.VBZ

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

/** What a date comes to; its words where that is not known, so that "today" and "yesterday" differ. */
const edtfOf = ({ dates, segments: { tokens } }: Reading, date: number | null): string | null => {
  if (date === null) return null
  const { edtf, range } = dates.dates[date]!
  return edtf ?? tokens.text.slice(tokens.start[range.from]!, tokens.end[range.to - 1]!).toLowerCase()
}
