import { describe, expect, it } from 'vitest'
import { loadRules } from '../../run/load-rules.ts'
import { ruleExamples } from '../../run/rule-examples.ts'
import { spansOverlap } from '../../text/span.ts'
import { freshLexicon } from '../../text/test-lexicon.ts'
import { createClean } from './create-clean.ts'
import { articleOf } from './test-article.ts'

const ruleSets = loadRules([])
const clean = createClean(ruleSets, freshLexicon())

describe('rules of clean', () => {
  const examples = ruleExamples(ruleSets)
  const rules = ruleSets.rules.filter(({ kind, state }) => kind === 'line' && state === 'in-force')

  it.each(rules)('$id takes the lines of its examples, and none of its counterexamples', ({ id }) => {
    for (const { text, marked, isCounter } of examples.filter(({ rule }) => rule.id === id)) {
      const { blocks } = clean({ article: articleOf(text) })
      const taken = blocks.filter(({ rule }) => rule === id)
      const lines = marked.length > 0 ? marked : [{ start: 0, end: text.length }]
      expect(lines.filter(line => taken.some(block => spansOverlap(block, line)) === isCounter)).toEqual([])
    }
  })
})
