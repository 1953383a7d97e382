import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import { rulesOf } from '../../engine/rule-sets.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { tokenize } from '../../text/tokenize.ts'
import { loadWordList } from '../../text/words.ts'
import { decideTopics } from './decide-topics.ts'
import { createFindEvidence } from './find-evidence.ts'

const ruleSets = loadRuleSets(['pipeline/rules/topics'])
const lexicon = createLexicon(loadWordList('pipeline/rules/segment/words.tsv'))
const findEvidence = createFindEvidence(ruleSets, lexicon)
const textOf = (example: string | { readonly text: string }): string =>
  typeof example === 'string' ? example : example.text

/** Ids of the rules and names of the signs that are left when a text is one statement. */
const rulesIn = (text: string): string[] => {
  const tokens = tokenize(text, lexicon)
  const range = { from: 0, to: tokens.count }
  const findings = findEvidence(itemsOfTokens(tokens), range)
  return [
    ...decideTopics(findings, [range], tokens).map(({ rule }) => rule.id),
    ...findings.signs.map(({ rule }) => rule.id),
    ...findings.mentions.map(({ rule }) => rule.id),
  ]
}

describe('rules of topics', () => {
  it.each(rulesOf(ruleSets, 'topics', 'topic').map(rule => [rule.id, rule] as const))(
    '%s',
    (id, { examples, counterexamples }) => {
      for (const example of examples) expect(rulesIn(textOf(example)), textOf(example)).toContain(id)
      for (const example of counterexamples) expect(rulesIn(textOf(example)), textOf(example)).not.toContain(id)
    },
  )
})
