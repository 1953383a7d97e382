import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Draft } from './draft.ts'
import { createTestReader } from './test-layers.ts'
import { namesOfSigns, walkEnds } from './weigh-end.ts'

const { observe } = createTestReader()

/** Sentences, and below each the places where its contents may end, with what each shows. `vitest -u` writes it anew. */
const file = fileURLToPath(new URL('./end-signs.txt', import.meta.url))

function placesIn({ reach }: Draft): string[] {
  if (!reach) return []
  const { line, entry, prefix, code, from } = reach
  const { text, start, end } = line.segments.tokens
  const words = (first: number, last: number): string =>
    text.slice(start[line.from[first]!], end[line.to[Math.min(last, line.size) - 1]!])
  const rows = [`${entry.lemma} ${prefix}${code}, from "${words(from, from + 3)}"`]
  walkEnds(reach, (at, signs) => {
    rows.push(`- before "${words(at, at + 2)}": ${namesOfSigns(signs).join(' | ')}`)
    return false
  })
  return rows
}

const isKnown = ({ entry }: Draft): boolean => entry.class !== 'counted'

it('places in a content show what tells whether it ends there', async () => {
  const sentences = readFileSync(file, 'utf8').match(/^\S.*$/gm)!
  const shown = sentences.map(sentence => [
    sentence,
    ...observe(sentence)
      .filter(isKnown)
      .flatMap(placesIn)
      .map(row => `  ${row}`),
  ])
  await expect(`${shown.map(rows => rows.join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(file)
})
