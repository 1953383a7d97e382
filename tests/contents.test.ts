import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createReadout } from '../pipeline/index.ts'

interface Content {
  readonly act: string
  readonly content: string
  readonly topics: readonly string[]
  readonly maybe: readonly string[]
}

const file = fileURLToPath(new URL('gold/contents.jsonl', import.meta.url))
const contents = readFileSync(file, 'utf8').trim().split('\n')
const readout = createReadout()

/** F1 in percent of the topics found in contents with nothing around them; a topic that one person might give counts for neither side. */
const scoreTopics = (lines: readonly string[]): number => {
  let right = 0
  let given = 0
  let found = 0
  let gold = 0
  for (const line of lines) {
    const { act, content, topics, maybe } = JSON.parse(line) as Content
    const text = `The minister ${act === 'thank' ? 'thanked' : 'said'} ${content}.`
    const ids = readout.extract({ name: 'content.txt', text }).topics.map(({ id }) => id)
    given += ids.length
    gold += topics.length
    right += ids.filter(id => topics.includes(id) || maybe.includes(id)).length
    found += ids.filter(id => topics.includes(id)).length
  }
  const precision = right / given
  const recall = found / gold
  return (200 * precision * recall) / (precision + recall)
}

/** Two points below what was measured when they were set; the odd lines were read to write rules, the even ones never. */
describe('topics of contents alone', () => {
  it.each([
    ['odd', 1, 79],
    ['even', 0, 72],
  ] as const)('%s lines', (_, rest, floor) => {
    const lines = contents.filter((_line, index) => (index + 1) % 2 === rest)
    expect(lines.length).toBeGreaterThan(500)
    expect(scoreTopics(lines)).toBeGreaterThanOrEqual(floor)
  })
})
