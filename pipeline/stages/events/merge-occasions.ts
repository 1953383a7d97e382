import { talkTypes } from './decide-noun.ts'
import type { Occasion } from './occasion.ts'
import { isOtherPaper } from './signed-paper.ts'

/** Passages of one occasion, the one that reports it first. */
export interface Cluster {
  readonly first: Occasion
  readonly all: Occasion[]
}

/** Definite mentions of a kind that show that the article is about one of it. */
const fewestMentions = 2
/**
 * Events that an occasion may be one of, so that the time stays bounded: the last that were told; of a line beside the body, the
 * first.
 */
const mostLookedAt = 256
/** Passages of an event that are looked at for its number and paper. */
const mostPassages = 64
const fewestSides = 2
const past = new Set(['held', 'ongoing', 'historical'])

/** Puts together what tells of the same occasion: body first, then captions and headlines, which open one only where the body tells none. */
export const mergeOccasions = (occasions: readonly Occasion[]): Cluster[] => {
  const clusters: Cluster[] = []
  const definite = countDefinite(occasions)
  for (const occasion of occasions) if (occasion.source === 'body' && !occasion.isWeak) place(occasion)
  for (const occasion of occasions) if (occasion.source === 'body' && occasion.isWeak) placeAside(occasion)
  for (const occasion of occasions) if (occasion.source !== 'body') placeAside(occasion)
  return clusters

  function place(occasion: Occasion): void {
    if (!occasion.isDefinite && occasion.opens === 'no') return
    const known = nearest(occasion)
    if (known !== undefined) known.all.push(occasion)
    else if (mayOpen(occasion)) clusters.push({ first: occasion, all: [occasion] })
  }

  function nearest(occasion: Occasion): Cluster | undefined {
    if (occasion.isAnother) return undefined
    const same = clusters.slice(-mostLookedAt).filter(cluster => isSame(occasion, cluster))
    if (!occasion.isDefinite) return same.at(-1)
    const own = same.filter(({ first }) => first.type === occasion.type)
    const here = same.filter(({ first }) => first.scene === occasion.scene)
    return own.findLast(({ first }) => first.scene === occasion.scene) ?? own.at(-1) ?? here[0] ?? same.at(-1)
  }

  function placeAside(occasion: Occasion): void {
    const repeated = clusters
      .slice(0, mostLookedAt)
      .filter(cluster => isRepeated(occasion, cluster))
      .sort((a, b) => b.all.length - a.all.length)
    const known = occasion.isAnother
      ? undefined
      : (repeated.find(({ first }) => first.type === occasion.type) ?? repeated[0])
    if (known !== undefined) known.all.push(occasion)
    else if (mayOpen(occasion) && !isTold(occasion) && !(occasion.isWeak && occasion.source !== 'body'))
      clusters.push({ first: occasion, all: [occasion] })
  }

  function mayOpen(occasion: Occasion): boolean {
    if (occasion.opens !== 'repeated') return occasion.opens === 'yes'
    return (definite.get(occasion.type) ?? 0) >= fewestMentions
  }

  function isTold(occasion: Occasion): boolean {
    if (occasion.isAnother) return false
    return clusters
      .slice(0, mostLookedAt)
      .some(
        ({ first }) =>
          past.has(first.status) &&
          !(occasion.isWeak && first.isBeside) &&
          (first.type === occasion.type || (isTalk(first) && isTalk(occasion))),
      )
  }
}

/** How often a definite noun of each type stands in the article. */
const countDefinite = (occasions: readonly Occasion[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { type, isDefinite } of occasions) if (isDefinite) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

const isTalk = ({ type }: Occasion): boolean => talkTypes.has(type)

/** A line beside the body tells of the first event of its kind. */
const isRepeated = (occasion: Occasion, { first }: Cluster): boolean =>
  (occasion.type === first.type || (isTalk(first) && (isTalk(occasion) || occasion.type === 'vague'))) &&
  mayBeSameParties(occasion, first) &&
  mayBeSameNumber(occasion, first) &&
  timeOf(occasion) === timeOf(first)

const mayBeSameNumber = ({ number }: Occasion, first: Occasion): boolean =>
  number === null || first.number === null || number === first.number

const isSame = (occasion: Occasion, { first, all }: Cluster): boolean => {
  const passages = all.slice(0, mostPassages)
  if (passages.some(other => !mayBeSameNumber(occasion, other))) return false
  if (passages.some(({ paper }) => isOtherPaper(paper, occasion.paper))) return false
  if (occasion.sentence === first.sentence && isOneTelling(occasion, first)) return true
  if (occasion.number !== null)
    return first.type === occasion.type && passages.some(({ number }) => number === occasion.number)
  if (occasion.isDefinite) {
    if (!isSubset(occasion.own, first.named) && !isSubset(first.named, occasion.own)) return false
    if (first.type === occasion.type) return true
    if (occasion.type === 'visit' && first.type === 'port-call') return true
    if (occasion.type === 'ceremony' && !occasion.isModified && ceremonial.has(first.type)) return true
    return isTalk(first) && past.has(first.status) && anaphoric.has(occasion.type)
  }
  if (timeOf(occasion) !== timeOf(first) && !isSamePaper(occasion, first)) return false
  if (!mayBeSameParties(occasion, first) || !mayBeSamePeople(occasion, first)) return false
  if (!mayBeSameDate(occasion.edtf, first.edtf)) return false
  if (occasion.type === 'visit') {
    if (occasion.sentence === first.sentence && first.type === 'port-call') return true
    if (first.type === 'visit' && isSight(occasion) !== isSight(first)) return false
  }
  return (
    first.type === occasion.type ||
    (first.scene === occasion.scene &&
      meetings.has(first.type) &&
      meetings.has(occasion.type) &&
      !isToldAnew(occasion, first))
  )
}

/** Another sentence reports talks with other words, and names both sides again. */
const isToldAnew = (occasion: Occasion, first: Occasion): boolean =>
  occasion.sentence !== first.sentence && fewestSides <= occasion.people.length && fewestSides <= first.people.length

/** "we shall sign the programme for next year": the one that was signed. */
const isSamePaper = (occasion: Occasion, first: Occasion): boolean =>
  occasion.type === 'signing' && first.type === 'signing' && occasion.edtf !== null && occasion.edtf === first.edtf

/** "The joint committee held its 27th session", "the chiefs convened for their session", "arrived, beginning a stay". */
const isOneTelling = (occasion: Occasion, first: Occasion): boolean => {
  if (occasion.type !== first.type || timeOf(occasion) !== timeOf(first)) return false
  if (occasion.type === 'visit')
    return (
      !isSight(occasion) &&
      !isSight(first) &&
      first.trigger.kind === 'verb' &&
      occasion.trigger.kind !== 'forum' &&
      occasion.opens === 'yes' &&
      occasion.trigger.rule === 'event.verb.visit'
    )
  return (occasion.trigger.kind === 'forum') !== (first.trigger.kind === 'forum')
}

/** Types whose event "the ceremony" may be. */
const ceremonial = new Set<string>(['signing', 'handover', 'training'])
const meetings = new Set<string>(['meeting', 'reception'])
/** Types whose definite noun may mean any talk that was told. */
const anaphoric = new Set<string>(['vague', 'meeting'])

const isSubset = <T>(some: readonly T[], others: readonly T[]): boolean => some.every(one => others.includes(one))

/** Of today, of an earlier year, or still to come. */
const timeOf = ({ status }: Occasion): string =>
  status === 'historical' ? status : past.has(status) ? 'held' : 'planned'

/** A look at a place, which a stay may hold. */
const isSight = ({ trigger }: Occasion): boolean => sights.has(trigger.rule)

const sights = new Set(['event.verb.tour', 'event.verb.look'])

/** A day lies in its month. */
const mayBeSameDate = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one.startsWith(other) || other.startsWith(one)

/** One names no other than the other does. */
const mayBeSameParties = ({ named: some }: Occasion, { named: others }: Occasion): boolean =>
  isSubset(some, others) || isSubset(others, some)

const mayBeSamePeople = ({ people: some }: Occasion, { people: others }: Occasion): boolean =>
  isSubset(some, others) || isSubset(others, some)
