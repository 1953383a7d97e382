import type { Attribution } from '../../layers/attributions.ts'
import type { Block } from '../../layers/blocks.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { findContext } from './find-context.ts'
import type { Evidence, Findings, Sign } from './find-evidence.ts'
import type { PlacedFindings } from './place-findings.ts'

/** What a statement is about, and what in the text says so; without evidence where that stands in another statement. */
export interface StatementTopics {
  readonly topics: readonly string[]
  readonly evidence: readonly Evidence[]
}

const nothing: StatementTopics = { topics: [], evidence: [] }

/** Sentences between a statement and the one whose topics it may carry on. */
const longestCarry = 3

/** Sentences of running text before a statement that it may go on from. */
const longestLead = 2

/**
 * Topics of each statement: those of its content. Where the content has none, or words that lead back: those of the lead before it
 * in its sentence ("Regarding peacekeeping, …"), else of what was last spoken of or proposed, else of the article's opening. Courtesies
 * have none.
 */
export const readStatementTopics = (
  attributions: readonly Attribution[],
  segments: Segments,
  findings: readonly Findings[],
  placed: PlacedFindings,
  blocks: readonly Block[],
  decideSentence: (index: number) => readonly Evidence[],
): StatementTopics[] => {
  const { sentences, sentenceOf, tokens } = segments
  const { findingsIn, decide } = placed
  const found: StatementTopics[] = []

  /** The sentence's words before the statement's own. */
  const leadOf = ({ content, cue, mention }: Attribution): Evidence[] => {
    const start = Math.min(...[...content, cue, mention].map(range => range?.from ?? tokens.count))
    const { from } = sentences[sentenceOf[start]!]!
    return from < start ? decide([{ from, to: start }]) : []
  }

  const announces = ({ from }: TokenRange): boolean =>
    findings[sentenceOf[from]!]!.signs.some(({ rule }) => rule.topic === 'lead')

  const context = findContext(segments, blocks, decideSentence)

  const paragraphOf = (sentence: number): number => blocks[sentences[sentence]!.block]!.paragraph

  /**
   * Topics of what was last spoken of, sentence by sentence back: of a statement that is meant, else of the running text. Without words
   * that lead back, another paragraph's topics go on only where they are the article's own. Undefined where nothing was spoken of.
   */
  const topicsBefore = (
    index: number,
    isMeant: (attribution: Attribution) => boolean,
    isLedBack: boolean,
  ): readonly string[] | undefined => {
    const at = attributions[index]!.content[0]!.from
    const here = sentenceOf[at]!
    const goOn = (topics: readonly string[], sentence: number): readonly string[] =>
      isLedBack || paragraphOf(sentence) === paragraphOf(here)
        ? topics
        : topics.filter(topic => context.main.includes(topic))
    let other = index - 1
    for (let sentence = here; sentence >= Math.max(0, here - longestCarry); sentence--) {
      let isSpoken = false
      for (; other >= 0; other--) {
        const place = attributions[other]!.content[0]?.from ?? at
        if (sentenceOf[place]! < sentence) break
        if (place >= at) continue
        isSpoken = true
        const { topics } = found[other]!
        if (topics.length > 0 && isMeant(attributions[other]!)) return goOn(topics, sentence)
      }
      if (!isSpoken && sentence < here && here - sentence <= longestLead) {
        const topics = context.topicsOfSentence(sentence)
        if (topics.length > 0) return goOn(topics, sentence)
      }
    }
    return undefined
  }

  const topicsOfStatement = (attribution: Attribution, index: number): StatementTopics => {
    const { content } = attribution
    if (content.length === 0) return nothing
    const own = decide(content)
    const spoken = attribution.cue === null ? content : [attribution.cue, ...content]
    const signs = signsIn(findingsIn(spoken).signs, spoken)
    const isSure = own.some(({ weight }) => weight === 1)
    if (isSure) return { topics: topicsOf(own), evidence: own }
    if (signs.has('none')) return nothing
    if (signs.has('proposal')) {
      const proposed = topicsBefore(index, ({ act }) => act === 'propose' || act === 'request', true)
      if (proposed !== undefined) return { topics: proposed, evidence: [] }
    }
    const lead = leadOf(attribution)
    const isAnnounced = lead.some(({ weight }) => weight === 1) && announces(content[0]!)
    if (own.length > 0 && !signs.has('previous') && !isAnnounced) return { topics: topicsOf(own), evidence: own }
    if (lead.length > 0) return { topics: topicsOf(lead), evidence: lead }
    const isLedBack = signs.has('previous')
    const before = topicsBefore(index, () => true, isLedBack)
    if (before !== undefined && before.length > 0) return { topics: before, evidence: [] }
    if (own.length > 0) return { topics: topicsOf(own), evidence: own }
    return before !== undefined
      ? nothing
      : { topics: context.opening.filter(topic => context.main.includes(topic)), evidence: [] }
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
