import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createTestReader } from './test-layers.ts'
import { showCandidate } from './test-show-candidate.ts'
import { showTold } from './test-show-told.ts'

const { ruleSets, read, observe, wordsOf } = createTestReader()

/** All that the rules' examples tell, and every candidate in them: beyond what each example is there to show. `vitest -u` writes it anew. */
const folder = fileURLToPath(new URL('./examples/', import.meta.url))

const textsOf = (set: string): string[] =>
  ruleSets.rules
    .filter(rule => rule.set === set && rule.state === 'in-force')
    .flatMap(({ examples, counterexamples }) => [...examples, ...counterexamples])
    .flatMap(example => (typeof example === 'string' ? [example] : 'text' in example ? [example.text] : []))

const readingOf = (text: string): string =>
  [
    text.trim(),
    ...read(text).map(one => `  ${showTold(one, range => wordsOf(text, range))}`),
    ...observe(text).map(draft => `  ? ${showCandidate(draft)}`),
  ].join('\n')

describe('examples', () => {
  const sets = [...new Set(ruleSets.rules.map(({ set }) => set))].filter(set => textsOf(set).length > 0)
  it.each(sets)('of %s', async set => {
    const texts = [...new Set(textsOf(set))]
    await expect(`${texts.map(readingOf).join('\n\n')}\n`).toMatchFileSnapshot(`${folder}${set.replace('/', '-')}.txt`)
  })
})
