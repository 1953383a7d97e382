import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { Attributions } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Topics } from '../../layers/topics.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import { confirmHints } from './confirm-hints.ts'
import { decideTopics } from './decide-topics.ts'
import { createFindEvidence, type Evidence } from './find-evidence.ts'
import { placeFindings } from './place-findings.ts'
import { rankTopics } from './rank-topics.ts'
import { readStatementTopics } from './statement-topics.ts'
import { strongestFirst } from './strongest-first.ts'

/** The layers that topics are read from. */
export interface TopicNeeds {
  readonly article: Article
  readonly blocks: Blocks
  readonly segments: Segments
  readonly attributions: Attributions
}

/** Finds what the article and each of its statements are about. */
export const createTopics = (ruleSets: RuleSets, lexicon: Lexicon): Stage<TopicNeeds, Topics> => {
  const findEvidence = createFindEvidence(ruleSets, lexicon)

  return ({ blocks: { blocks }, segments, attributions: { attributions } }) => {
    const found = segments.sentences.map(sentence => findEvidence(segments.tokens, sentence))
    const findings = confirmHints(found, segments.sentences, blocks)
    const decided: (readonly Evidence[] | undefined)[] = []
    const decideSentence = (index: number): readonly Evidence[] => {
      decided[index] ??= decideTopics(findings[index]!, [segments.sentences[index]!], segments.tokens)
      return decided[index]
    }
    const placed = placeFindings(findings, segments)
    const statements = readStatementTopics(attributions, segments, findings, placed, blocks, decideSentence)
    return {
      topics: rankTopics(decideSentence, statements, segments, blocks),
      topicsOf: statements.map(({ topics }) => topics),
      topicsIn: range => {
        const index = segments.sentenceOf[range.from]
        const sentence = index === undefined ? undefined : segments.sentences[index]
        const isWhole = sentence !== undefined && sentence.from === range.from && sentence.to === range.to
        return strongestFirst(isWhole ? decideSentence(index!) : placed.decide([range]))
      },
    }
  }
}
