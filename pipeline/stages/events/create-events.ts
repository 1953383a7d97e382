import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Events, FoundEvent } from '../../layers/events.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Event } from '../../record/event.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import { createFindPairs } from './country-pairs.ts'
import { fillParties } from './fill-parties.ts'
import { findEventOf } from './find-event-of.ts'
import { findOccasions } from './find-occasions.ts'
import { findParents } from './find-parents.ts'
import { createFindTriggers } from './find-triggers.ts'
import { type Cluster, mergeOccasions } from './merge-occasions.ts'
import { findParticipants } from './participants.ts'
import { type EventNeeds, type Reading, readLayers } from './reading.ts'
import { settleStatus } from './settle-status.ts'
import { createWords } from './words.ts'

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

/** The passages of an event, each once. */
const passagesOf = ({ all }: Cluster): TokenRange[] => {
  const passages: TokenRange[] = []
  for (const { clause } of all) {
    if (passages.length < mostPassages && !passages.some(other => rangesOverlap(other, clause))) passages.push(clause)
  }
  return passages
}

/** Finds the occasions that the article tells of, and at which of them its statements were made. */
export const createEvents = (ruleSets: RuleSets, lexicon: Lexicon): Stage<EventNeeds, Events> => {
  const findTriggers = createFindTriggers(ruleSets, lexicon)
  const findPairs = createFindPairs(ruleSets, lexicon)
  const words = createWords(ruleSets, lexicon)

  return needs => {
    const reading = readLayers(needs, words, findPairs)
    const published = needs.article.facts.published?.edtf ?? needs.blocks.facts.published
    const occasions = findOccasions(reading, findTriggers).map(occasion => {
      const status = settleStatus(occasion, needs.dates, published)
      return status === occasion.status ? occasion : { ...occasion, status }
    })
    const clusters = mergeOccasions(occasions).sort((a, b) => a.first.clause.from - b.first.clause.from)
    const parents = findParents(reading, clusters)
    const own = clusters.map(cluster => fillParties(reading, cluster, clusters))
    const parties = clusters.map(({ first }, index) => {
      const parent = parents[index] ?? null
      return papers.has(first.type) && parent !== null && first.named.length < 2 ? own[parent]! : own[index]!
    })
    const events = clusters.map((cluster, index): FoundEvent => {
      const { first, all } = cluster
      return {
        type: settleType(reading, cluster, parties[index]!),
        status: first.status,
        evidence: passagesOf(cluster),
        date: first.date ?? all.find(({ date }) => date !== null)?.date ?? null,
        place: first.place ?? all.find(({ place }) => place !== null)?.place ?? null,
        parties: parties[index]!,
        participants: findParticipants(reading, cluster),
        parent: parents[index]!,
        series: all.find(({ series }) => series !== null)?.series ?? null,
        rule: first.trigger.rule,
        confidence: 'likely',
      }
    })
    return { events, eventOf: findEventOf(reading, clusters, events) }
  }
}
