import type { Cluster } from './merge-occasions.ts'
import type { Occasion } from './occasion.ts'
import { isOnlySaid } from './people-of.ts'
import type { Reading } from './reading.ts'

const parts = new Set<string>(
  'dialogue meeting reception signing ceremony seminar visit joint-statement exercise'.split(' '),
)
/** Talks at which a paper may be signed, the likeliest first. */
const talks = ['dialogue', 'meeting', 'reception', 'working-group', 'multilateral-meeting']
const papers = new Set<string>(['signing', 'joint-statement'])
/** What a programme of a stay holds. */
const appointments = new Set<string>(['meeting', 'reception', 'visit', 'dialogue', 'ceremony'])
const besides = new Set<string>(['meeting', 'reception', 'dialogue'])
const current = new Set<string>(['held', 'ongoing'])
const lengthOfDay = 10
/** Stays that an occasion may be part of, so that the time stays bounded. */
const mostJourneys = 64

/** For each event the index of the one that holds it: what it stands beside, the talks at which a paper is signed, the visit. */
export const findParents = (reading: Reading, clusters: readonly Cluster[]): (number | null)[] => {
  const besideAt = new Map<number, number>()
  const talksOf = new Map<number, number[]>()
  const stayAt = new Map<number, number>()
  const journeys: number[] = []
  clusters.forEach(({ first, all }, index) => {
    if (!current.has(first.status)) return
    for (const { isBeside, sentence } of all) if (isBeside && !besideAt.has(sentence)) besideAt.set(sentence, index)
    if (talks.includes(first.type)) addTo(talksOf, first.scene, index)
    if (!isJourney(first)) return
    if (journeys.length < mostJourneys) journeys.push(index)
    for (const { sentence } of all) if (!stayAt.has(sentence)) stayAt.set(sentence, index)
  })
  for (const list of talksOf.values()) list.sort((a, b) => rank(a) - rank(b) || a - b)
  const beside = new Set(besideAt.values())
  const [frame] = beside.size === 1 ? beside : []
  const parents = clusters.map((_, index) => parentOf(index))
  return parents.map((_, index) => (liesInItself(parents, index) ? null : parents[index]!))

  function parentOf(index: number): number | null {
    const { first, all } = clusters[index]!
    if (first.isBeside || first.status === 'historical') return null
    const told = all.map(({ sentence }) => besideAt.get(sentence)).find(at => at !== undefined && at !== index)
    if (told !== undefined) return told
    if (!parts.has(first.type)) return null
    if (papers.has(first.type) && current.has(first.status) && !isOfAnotherTime(first)) {
      const talk = talksOf.get(first.scene)?.find(at => at !== index)
      if (talk !== undefined) return talk
    }
    const isHeld = current.has(first.status)
    if (frame !== undefined && isHeld && besides.has(first.type) && isAlso(reading, first)) return frame
    if (first.type === 'visit' && !isSight(first.trigger.rule)) return null
    const isDue = first.status === 'planned' && first.trigger.kind === 'verb'
    if (first.status === 'planned') {
      const stay = stayAt.get(first.sentence)
      if (stay !== undefined) return stay
    }
    if (
      (!isHeld && !(isDue && appointments.has(first.type))) ||
      first.trigger.kind === 'forum' ||
      isOfAnotherTime(first)
    )
      return null
    return journeys.find(at => at !== index && mayHold(clusters[at]!.first, first) && isToldLike(at)) ?? null

    /** A call that somebody only speaks of holds nothing that is told. */
    function isToldLike(stay: number): boolean {
      return (
        clusters[stay]!.first.type !== 'port-call' ||
        !isOnlySaid(reading, clusters[stay]!.all) ||
        isOnlySaid(reading, all)
      )
    }
  }

  function rank(index: number): number {
    return talks.indexOf(clusters[index]!.first.type)
  }
}

const addTo = (lists: Map<number, number[]>, scene: number, index: number): void => {
  const list = lists.get(scene)
  if (list === undefined) lists.set(scene, [index])
  else list.push(index)
}

/** A stay that other occasions are part of. */
const isJourney = ({ type, status, trigger }: Occasion): boolean =>
  current.has(status) && (type === 'port-call' || (type === 'visit' && !isSight(trigger.rule)))

/** A look at a place is part of a stay. */
const isSight = (rule: string): boolean => rule.endsWith('.tour')

/** "signed last March": of a month or a year, not of the days that the article tells of. */
const isOfAnotherTime = ({ edtf, type }: Occasion): boolean =>
  papers.has(type) && edtf !== null && /^\d/.test(edtf) && edtf.length < lengthOfDay

/** Nobody else is named, and no day before the stay. */
const mayHold = (stay: Occasion, part: Occasion): boolean => {
  const isOthers = stay.named.length > 1 && part.named.length > 1 && !part.named.some(code => stay.named.includes(code))
  const isBefore =
    isDay(stay.edtf) && isDay(part.edtf) && part.edtf.slice(0, lengthOfDay) < stay.edtf.slice(0, lengthOfDay)
  return !isOthers && !isBefore
}

const isDay = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}-\d\d-\d\d/.test(edtf)

/** "also met", "held a separate meeting". */
const isAlso = ({ words, folded }: Reading, { clause }: Occasion): boolean => {
  for (let at = clause.from; at < clause.to; at++) if (words.also.has(folded(at))) return true
  return false
}

const liesInItself = (parents: readonly (number | null)[], index: number): boolean => {
  let at = parents[index] ?? null
  for (let steps = 0; at !== null && steps <= parents.length; steps++) {
    if (at === index) return true
    at = parents[at] ?? null
  }
  return false
}
