import { describe, expect, it } from 'vitest'
import { loadRuleSets, loadRuleTexts } from '../../engine/load-rule-sets.ts'
import { rulesOf } from '../../engine/rule-sets.ts'
import type { Attribution } from '../../layers/attributions.ts'
import type { Block } from '../../layers/blocks.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tokenize } from '../../text/tokenize.ts'
import { loadWordList } from '../../text/words.ts'
import { createTopics, type TopicNeeds } from './create-topics.ts'
import { createFindTopicRules } from './find-topic-rules.ts'

const ruleSets = loadRuleSets(['pipeline/rules/topics'])
const lexicon = createLexicon(loadWordList('pipeline/rules/segment/words.tsv'))
const findTopicRules = createFindTopicRules(ruleSets, lexicon)

describe('rules of topics', () => {
  const rulesIn = (example: string | { readonly text: string }): string[] => {
    const tokens = tokenize(typeof example === 'string' ? example : example.text, lexicon)
    return findTopicRules(tokens, { from: 0, to: tokens.count }).map(({ rule }) => rule.id)
  }
  it.each(rulesOf(ruleSets, 'topics', 'topic').map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
    for (const example of rule.examples) expect(rulesIn(example), String(example)).toContain(id)
    for (const example of rule.counterexamples) expect(rulesIn(example), String(example)).not.toContain(id)
  })
})

/** Layers of an article of one body block, a sentence a line, where `[…]` is the content of a statement with the given act. */
const layersOf = (marked: string, acts: readonly Attribution['act'][] = []): TopicNeeds => {
  const text = marked.replace(/[[\]]/g, ' ')
  const block: Block = { start: 0, end: text.length, kind: 'body', rule: 'body', paragraph: 0 }
  const tokens = tokenize(text, lexicon)
  const rangeOf = (start: number, end: number): TokenRange => ({
    from: tokens.start.findIndex(at => at >= start),
    to: tokens.start.findLastIndex((at, index) => index < tokens.count && at < end) + 1,
  })
  const sentences: (TokenRange & { block: number })[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    sentences.push({ ...rangeOf(line.index, line.index + line[0].length), block: 0 })
  }
  const sentenceOf = Uint32Array.from({ length: tokens.count }, (_, token) =>
    sentences.findIndex(({ to }) => token < to),
  )
  const attributions = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 0: all }, number): Attribution => {
    const content = rangeOf(index, index + all.length)
    const rest = {
      negated: false,
      conditional: false,
      mention: null,
      mentionBasis: 'none',
      cue: null,
      lemma: null,
    } as const
    const shape = { addressee: null, outer: -1, rule: 'test', probability: 1, traits: [] } as const
    return { kind: 'indirect', act: acts[number] ?? 'state', ...rest, content: [content], ...shape }
  })
  return {
    article: {} as TopicNeeds['article'],
    blocks: { blocks: [block], facts: { title: null, translator: null, authors: [], published: null } },
    segments: {
      tokens,
      sentences,
      sentenceOf,
      blockOf: new Uint32Array(tokens.count),
      quotationOf: new Int32Array(tokens.count).fill(-1),
      quotations: [],
    },
    attributions: { attributions },
  }
}

const topics = createTopics(ruleSets, lexicon)

describe('topics of statements', () => {
  it('gives each item of a list its topic', () => {
    const { topicsOf } = topics(layersOf('He proposed [visits at all levels, search and rescue, and demining].'))
    expect(topicsOf[0]).toEqual(['exchange.delegations', 'maritime.sar', 'humanitarian.war-legacy'])
  })
  it('reads the lead of the sentence where the content names nothing', () => {
    const { topicsOf } = topics(layersOf('Regarding military medicine, she said [the two sides would do more].'))
    expect(topicsOf[0]).toEqual(['humanitarian.military-medicine'])
  })
  it('follows words that lead back, to what was last proposed where they say so', () => {
    const text =
      'She proposed [a cyber hotline].\nHe thanked her [for the rice sent after the flood].\nHe promised [to study the proposal].\nShe hoped [for more of this work].'
    const { topicsOf } = topics(layersOf(text, ['propose', 'thank', 'commit', 'wish']))
    expect(topicsOf[2]).toEqual(topicsOf[0])
    expect(topicsOf[3]).toEqual(topicsOf[2])
  })
  it('finds none in courtesies', () => {
    expect(topics(layersOf('She conveyed [the warm regards of the minister].')).topicsOf).toEqual([[]])
  })
})

describe('topics of a stretch', () => {
  const layers = layersOf('They spoke of [port calls, demining and more of the same, help for field hospitals].')
  const { topicsIn } = topics(layers)
  const stretch = (words: string): readonly string[] => {
    const { text, start, end } = layers.segments.tokens
    const at = text.indexOf(words)
    return topicsIn({ from: start.indexOf(at), to: end.indexOf(at + words.length) + 1 })
  }
  it('reads what stands there alone', () => {
    expect(stretch('port calls')).toEqual(['maritime.naval'])
    expect(stretch('demining')).toEqual(['humanitarian.war-legacy'])
    expect(stretch('more of the same')).toEqual([])
    expect(topicsIn({ from: 3, to: 3 })).toEqual([])
  })
  it('puts what most words speak of first', () => {
    expect(stretch('demining and more of the same, help for field hospitals')[0]).toBe('peaceops.deployment')
  })
})

describe('topics of the article', () => {
  it('ranks them, marks at most six as central, and names the evidence', () => {
    const layers = layersOf('He proposed [more port calls].\nBoth navies held a drill.\nThe guest liked the museum.')
    const [first] = topics(layers).topics
    expect(first).toMatchObject({ id: 'maritime.naval', score: 1, central: true })
    expect(first?.evidence[0]?.rule).toBe('topic.maritime.naval')
  })
  it('knows a topic that a user adds', () => {
    const text = `set: topics/mine
revision: 1
about: Whales.
rules:
  - id: topic.sea.whales
    topic: sea.whales
    label: Whales
    any: [whale]
    examples: ["They saw whales."]
    counterexamples: ["They saw sharks."]
`
    const own = createTopics(loadRuleTexts([{ file: 'mine.yaml', text }], ruleSets), lexicon)
    expect(own(layersOf('She wants [whales to be left alone].')).topicsOf).toEqual([['sea.whales']])
  })
})
