import type { FuzzInput } from './input.ts'
import { encode } from './mutate-bytes.ts'
import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'
import type { Seeds } from './seeds.ts'

/** Some paragraphs of a text, seldom more than 2,000 characters; of short texts several together. */
export const pieceOf = (texts: readonly string[], random: Random): string => {
  const wanted = random.percent(0.5) ? 12_000 : random.between(60, random.pick([120, 200, 300, 700, 2000]))
  let piece = ''
  while (piece.length < wanted / 2) {
    const text = random.pick(texts)
    const from = text.length > wanted ? text.lastIndexOf('\n', random.between(0, text.length - wanted / 2)) + 1 : 0
    piece += `${piece === '' ? '' : '\n\n'}${text.slice(from, from + wanted)}`
    if (random.percent(15)) break
  }
  return piece
}

/** A text or a Markdown text, changed: characters or bytes. */
export const makeText = (random: Random, { texts }: Seeds): FuzzInput => {
  const text = mutateText(pieceOf(texts, random), random, { others: texts })
  const name = random.pick(['fuzz.txt', 'fuzz.txt', 'fuzz.txt', 'fuzz.md', '20240601_fuzz', 'May 5, 2024 – talks.text'])
  return { kind: 'texts', name, content: random.percent(60) ? text : encode(text, random) }
}
