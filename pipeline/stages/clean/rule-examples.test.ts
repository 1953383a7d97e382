import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import { rulesOf } from '../../engine/rule-sets.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { loadWordList } from '../../text/words.ts'
import { createClean } from './create-clean.ts'
import { articleOf } from './test-article.ts'

const rulesDirectory = fileURLToPath(new URL('../../rules/clean', import.meta.url))
const ruleSets = loadRuleSets([rulesDirectory])
const words = loadWordList(fileURLToPath(new URL('../../rules/segment/words.tsv', import.meta.url)))
const clean = createClean(ruleSets, createLexicon(words))

/** Rules that take something of the lines marked ">>"; of all lines where none is marked. */
const firedOn = (example: string): Set<string> => {
  const lines = example.split('\n')
  const isMarked = lines.some(line => line.startsWith('>> '))
  const plain = lines.map(line => line.replace(/^>> /, ''))
  let start = 0
  const marked = plain.flatMap((line, index) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return !isMarked || lines[index]!.startsWith('>> ') ? [span] : []
  })
  const { blocks } = clean({ article: articleOf(plain.join('\n')) })
  return new Set(
    blocks
      .filter(block => marked.some(span => block.start < span.end && span.start < block.end))
      .map(({ rule }) => rule),
  )
}

describe('line rules', () => {
  it.each(rulesOf(ruleSets, 'clean', 'line').map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
    for (const example of rule.examples)
      expect([String(example), firedOn(String(example)).has(id)]).toEqual([example, true])
    for (const example of rule.counterexamples)
      expect([String(example), firedOn(String(example)).has(id)]).toEqual([example, false])
  })
})
