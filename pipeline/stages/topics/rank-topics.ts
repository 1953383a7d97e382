import type { Block } from '../../layers/blocks.ts'
import type { TopicEvidence, Topics } from '../../layers/topics.ts'
import type { Segments } from '../../text/segments.ts'
import { rangesOverlap } from '../../text/span.ts'
import type { Evidence } from './find-evidence.ts'
import { placeWeights } from './place-weights.ts'
import type { StatementTopics } from './statement-topics.ts'

/**
 * A statement counts more than a sentence that tells what happened; one that lists many topics says less of each. What a statement about
 * nothing surer names in passing is central to fewer articles, and what it only carries on was counted where it was said.
 */
const statementWeight = ({ topics, evidence }: StatementTopics): number =>
  (evidence.length === 0 ? carriedOn : evidence.some(({ weight }) => weight < 1) ? inPassing : 1) /
  topics.length ** listing
const inPassing = 0.55
const carriedOn = 0.3
const listing = 0.35

/**
 * Share of the highest score, and score, from which a topic is central (what one sentence of running text speaks of is not), and the most
 * that may be: the best of a grid on the development gold.
 */
const centralShare = 0.2
const centralScore = 1.3
const mostCentral = 6

/** The article's topics with their evidence, the highest score first. `decideSentence` tells the evidence that stands for a sentence. */
export const rankTopics = (
  decideSentence: (index: number) => readonly Evidence[],
  statements: readonly StatementTopics[],
  segments: Segments,
  blocks: readonly Block[],
): Topics['topics'] => {
  const scores = new Map<string, number>()
  const evidence = new Map<string, Map<string, TopicEvidence>>()
  const addEvidence = (matches: readonly Evidence[]): void => {
    for (const { from, to, rule, weight } of matches) {
      const places = evidence.get(rule.topic) ?? new Map<string, TopicEvidence>()
      places.set(`${from} ${to}`, { from, to, topic: rule.topic, rule: rule.id, weight })
      evidence.set(rule.topic, places)
    }
  }
  const addScore = (topic: string, score: number): void => {
    scores.set(topic, (scores.get(topic) ?? 0) + score)
  }

  segments.sentences.forEach((sentence, index) => {
    const place = placeWeights[blocks[sentence.block]!.kind]
    if (place === undefined) return
    const matches = decideSentence(index)
    addEvidence(matches)
    const best = new Map<string, number>()
    for (const { rule, weight } of matches) best.set(rule.topic, Math.max(best.get(rule.topic) ?? 0, weight))
    for (const [topic, weight] of best) addScore(topic, weight * place)
  })
  for (const statement of statements) {
    addEvidence(statement.evidence)
    for (const topic of statement.topics) addScore(topic, statementWeight(statement))
  }

  const firstOf = (topic: string): number =>
    Math.min(...[...(evidence.get(topic)?.values() ?? [])].map(({ from }) => from))
  const ranked = [...scores]
    .filter(([topic]) => evidence.has(topic))
    .sort(([a, x], [b, y]) => y - x || firstOf(a) - firstOf(b) || (a < b ? -1 : 1))
  const highest = ranked[0]?.[1] ?? 0
  return ranked.map(([id, score], rank) => ({
    id,
    score: Math.round((100 * score) / highest) / 100,
    central: rank < mostCentral && score >= Math.max(centralShare * highest, Math.min(centralScore, highest)),
    evidence: longestOf([...evidence.get(id)!.values()]),
  }))
}

/** Of places that overlap the longest, by place. */
const longestOf = (places: readonly TopicEvidence[]): TopicEvidence[] => {
  const kept: TopicEvidence[] = []
  for (const place of [...places].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (last === undefined || !rangesOverlap(last, place)) kept.push(place)
    else if (place.to - place.from > last.to - last.from) kept[kept.length - 1] = place
  }
  return kept
}
