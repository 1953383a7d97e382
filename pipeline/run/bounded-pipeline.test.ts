import { expect, it } from 'vitest'
import { createPipeline } from '../pipeline.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { createBoundedPipeline } from './bounded-pipeline.ts'
import { loadRules } from './load-rules.ts'
import { loadShippedWords } from './load-shipped.ts'

const contentOf = (number: number): string =>
  `Minister Osk${number}una Lind${number} received General Bram Holgren${number} in Oslo on May 5, 2031.\n\n` +
  `Minister Lind${number} said that ${number * 17} experts would join the “Harbour ${number}” exercise.`

it('compiles anew when it holds many forms, and gives the same records', () => {
  const [rules, words] = [loadRules([]), loadShippedWords()]
  let compiled = 0
  const compile = () => {
    compiled++
    const lexicon = createLexicon(words)
    return { lexicon, pipeline: createPipeline(rules, lexicon, { version: '0.0.0' }) }
  }
  const [nextPipeline, nextSmall] = [createBoundedPipeline(compile), createBoundedPipeline(compile, 1)]
  for (let number = 0; number < 2; number++) {
    const [expected, record] = [nextPipeline, nextSmall].map(next => {
      const { read, extract } = next()
      return extract(read({ name: `talks-${number}.txt`, content: contentOf(number) }))
    })
    expect(record).toEqual(expected)
  }
  expect(compiled).toBeGreaterThan(2)
})
