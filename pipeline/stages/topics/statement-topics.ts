import type { Attribution } from '../../layers/attributions.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { decideTopics } from './decide-topics.ts'
import type { Evidence, Findings, Sign } from './find-evidence.ts'

/** What a statement is about, and what in the text says so; without evidence where that stands in another statement. */
export interface StatementTopics {
  readonly topics: readonly string[]
  readonly evidence: readonly Evidence[]
}

const nothing: StatementTopics = { topics: [], evidence: [] }

/** Sentences between a statement and the one whose topics it may carry on. */
const longestCarry = 3

/**
 * Topics of each statement: those of its content. Where the content has none, or words that lead back: those of the lead before it
 * in its sentence ("Regarding peacekeeping, …"), else of what was last spoken of or proposed. Courtesies have none.
 */
export const readStatementTopics = (
  attributions: readonly Attribution[],
  segments: Segments,
  findings: readonly Findings[],
): StatementTopics[] => {
  const { sentences, sentenceOf, tokens } = segments
  const found: StatementTopics[] = []

  const findingsIn = (ranges: readonly TokenRange[]): Findings => {
    const indices = new Set<number>()
    for (const { from, to } of ranges) {
      for (let index = sentenceOf[from]!; (sentences[index]?.from ?? to) < to; index++) indices.add(index)
    }
    const all = [...indices].map(index => findings[index]!)
    return {
      evidence: all.flatMap(({ evidence }) => evidence),
      signs: all.flatMap(({ signs }) => signs),
      mentions: all.flatMap(({ mentions }) => mentions),
    }
  }
  const decide = (ranges: readonly TokenRange[]): Evidence[] => decideTopics(findingsIn(ranges), ranges, tokens)

  /** The sentence's words before the statement's own. */
  const leadOf = ({ content, cue, mention }: Attribution): Evidence[] => {
    const start = Math.min(...[...content, cue, mention].map(range => range?.from ?? tokens.count))
    const { from } = sentences[sentenceOf[start]!]!
    return from < start ? decide([{ from, to: start }]) : []
  }

  const announces = ({ from }: TokenRange): boolean =>
    findings[sentenceOf[from]!]!.signs.some(({ rule }) => rule.topic === 'lead')

  /** Topics of the nearest statement before, of the acts given; else of the running text just before. */
  const topicsBefore = (index: number, isMeant: (attribution: Attribution) => boolean): readonly string[] => {
    const at = attributions[index]!.content[0]!.from
    for (let other = index - 1; other >= 0; other--) {
      const { topics } = found[other]!
      const place = attributions[other]!.content[0]?.from ?? at
      if (sentenceOf[at]! - sentenceOf[place]! > longestCarry) break
      if (topics.length > 0 && place < at && isMeant(attributions[other]!)) return topics
    }
    for (let other = sentenceOf[at]! - 1; other >= Math.max(0, sentenceOf[at]! - 2); other--) {
      const topics = topicsOf(decide([sentences[other]!]))
      if (topics.length > 0) return topics
    }
    return []
  }

  const topicsOfStatement = (attribution: Attribution, index: number): StatementTopics => {
    const { content } = attribution
    if (content.length === 0) return nothing
    const own = decide(content)
    const signs = signsIn(findingsIn(content).signs, content)
    const isSure = own.some(({ weight }) => weight === 1)
    if (isSure) return { topics: topicsOf(own), evidence: own }
    if (signs.has('none')) return nothing
    if (signs.has('proposal')) {
      const proposed = topicsBefore(index, ({ act }) => act === 'propose' || act === 'request')
      if (proposed.length > 0) return { topics: proposed, evidence: [] }
    }
    const lead = leadOf(attribution)
    const isAnnounced = lead.some(({ weight }) => weight === 1) && announces(content[0]!)
    if (own.length > 0 && !signs.has('previous') && !isAnnounced) return { topics: topicsOf(own), evidence: own }
    if (lead.length > 0) return { topics: topicsOf(lead), evidence: lead }
    const before = topicsBefore(index, () => true)
    return before.length > 0 ? { topics: before, evidence: [] } : { topics: topicsOf(own), evidence: own }
  }

  for (const [index, attribution] of attributions.entries()) found.push(topicsOfStatement(attribution, index))
  return found
}

const signsIn = (signs: readonly Sign[], ranges: readonly TokenRange[]): Set<string> =>
  new Set(
    signs
      .filter(({ from }) => ranges.some(range => range.from <= from && from < range.to))
      .map(({ rule }) => rule.topic),
  )

/** The topics of evidence, each once, in order of place. */
const topicsOf = (evidence: readonly Evidence[]): string[] => [...new Set(evidence.map(({ rule }) => rule.topic))]
