import type { Cluster } from './merge-occasions.ts'

const parts = new Set<string>(
  'dialogue meeting reception signing ceremony seminar visit joint-statement exercise'.split(' '),
)
/** Talks at which a paper may be signed, the likeliest first. */
const talks = ['dialogue', 'meeting', 'reception', 'working-group', 'multilateral-meeting']
const papers = new Set<string>(['signing', 'joint-statement'])
const current = new Set<string>(['held', 'ongoing'])

/** For each event the index of the one that holds it: what it stands beside, the talks at which a paper is signed, the visit. */
export const findParents = (clusters: readonly Cluster[]): (number | null)[] => {
  const parents = clusters.map((_, index) => parentOf(index))
  return parents.map((_, index) => (liesInItself(parents, index) ? null : parents[index]!))

  function parentOf(index: number): number | null {
    const { first } = clusters[index]!
    if (first.isBeside || first.status === 'historical') return null
    const beside = clusters.findIndex(
      ({ all, first: other }, at) =>
        at !== index &&
        current.has(other.status) &&
        all.some(passage => passage.isBeside && passage.sentence === first.sentence),
    )
    if (beside >= 0) return beside
    if (!parts.has(first.type)) return null
    if (papers.has(first.type) && current.has(first.status)) {
      const talk = talkOf(first.scene, index)
      if (talk !== undefined) return talk
    }
    if (first.type === 'visit' && !isSight(first.trigger.rule)) return null
    const visit = clusters.findIndex(({ first: other }, at) => at !== index && isJourney(other))
    const mayBePart = current.has(first.status) || first.status === 'planned'
    return visit < 0 || !mayBePart || first.trigger.kind === 'forum' ? null : visit
  }

  function talkOf(scene: number, except: number): number | undefined {
    const found = clusters.flatMap(({ first }, index) =>
      index !== except && first.scene === scene && current.has(first.status) && talks.includes(first.type)
        ? [index]
        : [],
    )
    const rank = (index: number) => talks.indexOf(clusters[index]!.first.type)
    return found.sort((a, b) => rank(a) - rank(b) || a - b)[0]
  }
}

/** A stay that other occasions are part of. */
const isJourney = ({ type, status, trigger }: Cluster['first']): boolean =>
  current.has(status) && (type === 'port-call' || (type === 'visit' && !isSight(trigger.rule)))

/** A look at a place is part of a stay. */
const isSight = (rule: string): boolean => rule.endsWith('.tour')

const liesInItself = (parents: readonly (number | null)[], index: number): boolean => {
  let at = parents[index] ?? null
  for (let steps = 0; at !== null && steps <= parents.length; steps++) {
    if (at === index) return true
    at = parents[at] ?? null
  }
  return false
}
