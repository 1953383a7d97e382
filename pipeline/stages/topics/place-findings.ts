import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { decideTopics } from './decide-topics.ts'
import type { Evidence, Findings } from './find-evidence.ts'

/** What the rules say of an article's sentences, asked for by place. */
export interface PlacedFindings {
  /** The findings of every sentence that the ranges touch. */
  findingsIn(ranges: readonly TokenRange[]): Findings
  /** The evidence that stands for the ranges. */
  decide(ranges: readonly TokenRange[]): Evidence[]
}

/** Findings of sentences, for ranges that may lie in one sentence or go over several. */
export const placeFindings = (
  findings: readonly Findings[],
  { sentences, sentenceOf, tokens }: Segments,
): PlacedFindings => {
  const findingsIn = (ranges: readonly TokenRange[]): Findings => {
    const indices = new Set<number>()
    for (const { from, to } of ranges) {
      if (from >= to) continue
      for (let index = sentenceOf[from]!; (sentences[index]?.from ?? to) < to; index++) indices.add(index)
    }
    const all = [...indices].map(index => findings[index]!)
    if (all.length === 1) return all[0]!
    return {
      evidence: all.flatMap(({ evidence }) => evidence),
      signs: all.flatMap(({ signs }) => signs),
      mentions: all.flatMap(({ mentions }) => mentions),
    }
  }
  return { findingsIn, decide: ranges => decideTopics(findingsIn(ranges), ranges, tokens) }
}
