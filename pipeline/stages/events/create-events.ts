import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Events, FoundEvent, FoundPlace } from '../../layers/events.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Event } from '../../record/event.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import { createFindPairs } from './country-pairs.ts'
import { exactnessOf, tellsDay } from './date-near.ts'
import { fillParties, findMeetings } from './fill-parties.ts'
import { findEventOf } from './find-event-of.ts'
import { findOccasions } from './find-occasions.ts'
import { findParents } from './find-parents.ts'
import { createFindTriggers } from './find-triggers.ts'
import { type Cluster, mergeOccasions } from './merge-occasions.ts'
import { findParticipants } from './participants.ts'
import { type EventNeeds, type Reading, readLayers } from './reading.ts'
import { settleStatus } from './settle-status.ts'
import { createWeighEvent } from './weigh-event.ts'
import { createWords } from './words.ts'

/** The layers that events are read from. */
export type { EventNeeds } from './reading.ts'

const mostPassages = 24
/** What is signed or issued at talks has their parties. */
const papers: ReadonlySet<string> = new Set(['signing', 'joint-statement'])

/** A meeting of three parties is multilateral; one that two countries' names make up is theirs alone. */
const settleType = (reading: Reading, { first }: Cluster, parties: readonly string[]): Event['type'] => {
  const type = first.type as Event['type']
  const isOfThree =
    parties.length > 2 ||
    (first.named.length === 0 && reading.isOfThree(first.scene) && reading.scenes.scenes[first.scene]!.sides.length > 2)
  if (type === 'meeting' && isOfThree) return 'multilateral-meeting'
  const isOfTwo =
    first.trigger.kind === 'forum' && first.own.length === 2 && first.own.every(code => /^[A-Z]{3}$/.test(code))
  return isOfTwo && type === 'multilateral-meeting' ? 'meeting' : type
}

/** What they hold is held on their day. */
const ofOneDay: ReadonlySet<string> = new Set(['dialogue', 'meeting', 'reception', 'multilateral-meeting', 'ceremony'])

const isOneDay = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf)

/** The passages of an event, each once. */
const passagesOf = ({ all }: Cluster): TokenRange[] => {
  const passages: TokenRange[] = []
  for (const { clause } of all) {
    if (passages.length < mostPassages && !passages.some(other => rangesOverlap(other, clause))) passages.push(clause)
  }
  return passages
}

/** The date that the passages of an event tell, the first unless another tells the day. */
const dateOf = ({ dates: { dates } }: Reading, { all }: Cluster): number | null => {
  const exactness = (date: number) => exactnessOf(dates[date]!.edtf)
  return all
    .flatMap(({ date }) => date ?? [])
    .reduce<number | null>((best, date) => (best === null || exactness(date) > exactness(best) ? date : best), null)
}

/** The place that the passages of an event tell, one with a name if there is one. */
const placeOf = ({ all }: Cluster): FoundPlace | null => {
  const places = all.flatMap(({ place }) => place ?? [])
  return places.find(({ name }) => /\p{Lu}/u.test(name)) ?? places[0] ?? null
}

/** What is held is of the day of its clause. */
const dateBeside = ({ dates: { dates } }: Reading, { first: { status, dateBeside: date } }: Cluster): number | null =>
  status === 'held' && date !== null && tellsDay(dates[date]!.edtf) ? date : null

/** Finds the occasions that the article tells of, and at which of them its statements were made. */
export const createEvents = (ruleSets: RuleSets, lexicon: Lexicon): Stage<EventNeeds, Events> => {
  const findTriggers = createFindTriggers(ruleSets, lexicon)
  const findPairs = createFindPairs(ruleSets, lexicon)
  const words = createWords(ruleSets, lexicon)
  const weigh = createWeighEvent(ruleSets)

  return needs => {
    const reading = readLayers(needs, words, findPairs)
    const published = needs.article.facts.published?.edtf ?? needs.blocks.facts.published
    const occasions = findOccasions(reading, findTriggers).map(occasion => {
      const status = settleStatus(occasion, needs.dates, published)
      return status === occasion.status ? occasion : { ...occasion, status }
    })
    const clusters = mergeOccasions(occasions).sort((a, b) => a.first.clause.from - b.first.clause.from)
    const parents = findParents(reading, clusters)
    const meetings = findMeetings(clusters)
    const own = clusters.map(cluster => fillParties(reading, cluster, meetings))
    const parties = clusters.map(({ first }, index) => {
      const parent = parents[index] ?? null
      return papers.has(first.type) && parent !== null && first.named.length < 2 ? own[parent]! : own[index]!
    })
    const dates = clusters.map(cluster => dateOf(reading, cluster))
    /** A paper is of the day of the talks at which it was signed, a talk of that of the gathering. */
    const dayOfParent = (index: number): number | null => {
      const parent = parents[index] ?? null
      const date = parent === null ? null : dates[parent]!
      if (parent === null || date === null || !ofOneDay.has(clusters[parent]!.first.type)) return null
      return isOneDay(needs.dates.dates[date]!.edtf) ? date : null
    }
    const events = clusters.map((cluster, index): FoundEvent => {
      const { first, all } = cluster
      const type = settleType(reading, cluster, parties[index]!)
      const evidence = passagesOf(cluster)
      return {
        type,
        status: first.status,
        evidence,
        date: dates[index] ?? dayOfParent(index) ?? dateBeside(reading, cluster),
        place: placeOf(cluster),
        parties: parties[index]!,
        participants: findParticipants(reading, cluster, parties[index]!),
        parent: parents[index]!,
        series: all.find(({ series }) => series !== null)?.series ?? null,
        rule: first.trigger.rule,
        confidence: weigh(type, first.trigger.kind, evidence.length),
      }
    })
    return { events, eventOf: findEventOf(reading, clusters, events) }
  }
}
