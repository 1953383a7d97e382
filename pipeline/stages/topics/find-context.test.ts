import { describe, expect, it } from 'vitest'
import type { Block } from '../../layers/blocks.ts'
import type { Segments } from '../../text/segments.ts'
import { findContext } from './find-context.ts'
import type { Evidence } from './find-evidence.ts'

const blockOf = (kind: Block['kind']): Block => ({ start: 0, end: 1, kind, rule: 'test', paragraph: 0 })
const evidence = { from: 0, to: 1, weight: 1, rule: { topic: 'maritime.sar' } } as Evidence
const sentences = [
  { from: 0, to: 1, block: 0 },
  { from: 1, to: 2, block: 1 },
]

describe('context of statements', () => {
  it('reads no topic from links to other articles: the article would not have it', () => {
    const context = findContext({ sentences } as unknown as Segments, [blockOf('body'), blockOf('related')], () => [
      evidence,
    ])
    expect(context.topicsOfSentence(0)).toEqual(['maritime.sar'])
    expect(context.topicsOfSentence(1)).toEqual([])
  })
})
