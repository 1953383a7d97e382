import type { Block } from '../../layers/blocks.ts'
import type { Segments } from '../../text/segments.ts'
import type { Evidence } from './find-evidence.ts'
import { placeWeights } from './place-weights.ts'

/** What stands around statements: where those that name no topic take theirs from. */
export interface Context {
  /** Topics of the headline, else of the first sentences. */
  readonly opening: readonly string[]
  /** The topics that most sentences speak of. */
  readonly main: readonly string[]
  /** Sure topics of a sentence that is no statement's. */
  topicsOfSentence(index: number): readonly string[]
}

/** Body sentences that may open an article. */
const openingSentences = 2

/** Topics that count as the article's own, and how much more than another sentence a headline and the opening say of them. */
const mainTopics = 2
const headlineWeight = 2
const openingWeight = 0.5

/** Reads the context of an article's statements once. `decideSentence` tells the evidence that stands for a sentence. */
export const findContext = (
  { sentences }: Segments,
  blocks: readonly Block[],
  decideSentence: (index: number) => readonly Evidence[],
): Context => {
  const kindOf = (index: number): Block['kind'] => blocks[sentences[index]!.block]!.kind
  const known: (readonly string[] | undefined)[] = []
  const topicsOfSentence = (index: number): readonly string[] => {
    known[index] ??= kindOf(index) in placeWeights ? sureTopics(decideSentence(index)) : []
    return known[index]
  }
  const indices = [...sentences.keys()]
  const read = indices.filter(index => kindOf(index) === 'body' || kindOf(index) === 'headline')
  const headlines = read.filter(index => kindOf(index) === 'headline')
  const first = read.filter(index => kindOf(index) === 'body').slice(0, openingSentences)
  const opening = [headlines, ...first.map(index => [index])]
    .map(group => [...new Set(group.flatMap(topicsOfSentence))])
    .find(topics => topics.length > 0)
  const counts = new Map((opening ?? []).map(topic => [topic, openingWeight]))
  for (const index of read) {
    const weight = kindOf(index) === 'headline' ? headlineWeight : 1
    for (const topic of topicsOfSentence(index)) counts.set(topic, (counts.get(topic) ?? 0) + weight)
  }
  const main = [...counts]
    .sort(([, x], [, y]) => y - x)
    .slice(0, mainTopics)
    .map(([topic]) => topic)
  return { opening: opening ?? [], main, topicsOfSentence }
}

const sureTopics = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.filter(({ weight }) => weight === 1).map(({ rule }) => rule.topic)),
]
