import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { decideTopics } from './decide-topics.ts'
import { createFindEvidence } from './find-evidence.ts'

/** Ids of the topic rules that hold in a sentence read as one statement: what rules' examples are held against. */
export const createFindTopicRules = (
  ruleSets: RuleSets,
  lexicon: Lexicon,
): ((tokens: Tokens, sentence: TokenRange) => string[]) => {
  const findEvidence = createFindEvidence(ruleSets, lexicon)
  return (tokens, sentence) => {
    const findings = findEvidence(tokens, sentence)
    const held = [...decideTopics(findings, [sentence], tokens), ...findings.signs, ...findings.mentions]
    return held.map(({ rule }) => rule.id)
  }
}
