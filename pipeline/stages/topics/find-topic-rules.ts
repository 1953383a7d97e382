import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { decideTopics } from './decide-topics.ts'
import { createFindEvidence, type Sign } from './find-evidence.ts'

/** The topic rules that hold in a sentence read as one statement, with their places: what rules' examples are held against. */
export const createFindTopicRules = (
  ruleSets: RuleSets,
  lexicon: Lexicon,
): ((tokens: Tokens, sentence: TokenRange) => Sign[]) => {
  const findEvidence = createFindEvidence(ruleSets, lexicon)
  return (tokens, sentence) => {
    const findings = findEvidence(tokens, sentence)
    return [...decideTopics(findings, [sentence], tokens), ...findings.signs, ...findings.mentions]
  }
}
