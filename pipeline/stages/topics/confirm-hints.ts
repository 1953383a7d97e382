import type { Block } from '../../layers/blocks.ts'
import type { Sentence } from '../../text/segments.ts'
import type { Findings } from './find-evidence.ts'

/** The weight of a word that says little by itself ("boat", "pilots"). */
const hintWeight = 0.25
const confirmedWeight = 0.5

/**
 * Findings in which a hint counts as weaker evidence where the article speaks of its topic for sure somewhere, in its headline or
 * body, and is left out where it does not.
 */
export const confirmHints = (
  findings: readonly Findings[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): Findings[] => {
  const sure = new Set<string>()
  findings.forEach(({ evidence }, index) => {
    const { kind } = blocks[sentences[index]!.block]!
    if (kind !== 'body' && kind !== 'headline') return
    for (const { rule, weight } of evidence) if (weight === 1) sure.add(rule.topic)
  })
  return findings.map(found =>
    found.evidence.every(({ weight }) => weight > hintWeight)
      ? found
      : {
          ...found,
          evidence: found.evidence
            .filter(({ rule, weight }) => weight > hintWeight || sure.has(rule.topic))
            .map(match => (match.weight > hintWeight ? match : { ...match, weight: confirmedWeight })),
        },
  )
}
