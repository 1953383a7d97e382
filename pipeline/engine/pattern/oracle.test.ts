import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexicon } from '../../text/create-lexicon.ts'
import { tokenize } from '../../text/tokenize.ts'
import { compilePatterns } from '../compile-patterns.ts'
import { type Items, itemsOfTokens } from './items.ts'
import { parsePattern } from './parse-pattern.ts'
import { PatternError, type PatternNode } from './syntax.ts'

type Slots = Record<string, { from: number; to: number }>

/** Every way to match, best first: a plain backtracking matcher over the letters of a text. */
function* ways(node: PatternNode, letters: readonly string[], at: number, slots: Slots): Generator<[number, Slots]> {
  switch (node.type) {
    case 'word':
      if (letters[at] === node.text) yield [at + 1, slots]
      return
    case 'any':
      if (at < letters.length) yield [at + 1, slots]
      return
    case 'start':
      if (at === 0) yield [at, slots]
      return
    case 'end':
      if (at === letters.length) yield [at, slots]
      return
    case 'sequence': {
      const [first, ...rest] = node.nodes
      if (first === undefined) return yield [at, slots]
      for (const [next, now] of ways(first, letters, at, slots)) {
        yield* ways({ ...node, nodes: rest }, letters, next, now)
      }
      return
    }
    case 'choice':
      for (const option of node.nodes) yield* ways(option, letters, at, slots)
      return
    case 'repeat':
      if (node.max > 0) {
        const less = { ...node, min: Math.max(0, node.min - 1), max: node.max - 1 }
        for (const [next, now] of ways(node.node, letters, at, slots)) yield* ways(less, letters, next, now)
      }
      if (node.min === 0) yield [at, slots]
      return
    case 'slot':
      for (const [next, now] of ways(node.node, letters, at, slots))
        yield [next, { ...now, [node.name]: { from: at, to: next } }]
      return
    default:
      throw new Error(`the oracle does not know ${node.type}`)
  }
}

const oracle = (pattern: PatternNode, letters: readonly string[]): unknown[] =>
  letters.flatMap((_, at) => {
    let best: [number, Slots] | undefined
    for (const way of ways(pattern, letters, at, {})) if (best === undefined || way[0] > best[0]) best = way
    if (best === undefined) return []
    const filled = Object.entries(best[1]).filter(([, { from, to }]) => from < to)
    return [{ from: at, to: best[0], slots: Object.fromEntries(filled) }]
  })

const pattern = fc.letrec<{ piece: string; sequence: string }>(tie => ({
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c', '*{1}', '*{0,2}', '^', '$'),
    tie('sequence').map(inner => `(${inner})`),
    fc.tuple(tie('sequence'), tie('sequence')).map(([a, b]) => `(${a} | ${b})`),
    tie('sequence').map(inner => `(${inner})?`),
    fc
      .tuple(tie('sequence'), fc.integer({ min: 0, max: 2 }))
      .map(([inner, min]) => `(${inner}){${min},2}`.replace('{0,2}', '{0,3}')),
    fc.tuple(fc.constantFrom('x', 'y'), tie('sequence')).map(([name, inner]) => `${name}:(${inner})`),
  ),
  sequence: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map(pieces => pieces.join(' ')),
})).sequence

describe('the automaton', () => {
  it('finds what a backtracking matcher finds, with the same slots: a pattern alone, and several at once', () => {
    let compared = 0
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 3 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 7 }),
        (sources, letters) => {
          const lexicon = createLexicon()
          const compiled = compileOrSkip(sources, lexicon)
          if (compiled === undefined) return
          compared++
          const items = itemsOfTokens(tokenize(letters.join(' '), lexicon))
          const matches = compiled.findAll(items)
          for (const [index, source] of sources.entries()) {
            const own = matches
              .filter(({ order }) => order === index)
              .map(({ from, to, slots }) => ({ from, to, slots }))
            expect(own).toEqual(oracle(parsePattern(source), letters))
          }
        },
      ),
      { numRuns: 800, seed: 7 },
    )
    expect(compared).toBeGreaterThan(300)
  })

  it('takes steps in proportion to the text, on texts made to make it go back', () => {
    const lexicon = createLexicon()
    const index = compilePatterns(
      ['a{1,20} a{1,20} a{1,20} b', '(a | a a | a a a){1,10} b', 'a *{0,40} a *{0,40} b'].map(source => ({
        pattern: source,
        value: 0,
      })),
      lexicon,
    )
    const stepsOn = (length: number): number => {
      const items = itemsOfTokens(tokenize('a '.repeat(length), lexicon))
      let steps = 0
      const counting: Items = {
        ...items,
        folded: i => {
          steps++
          return items.folded(i)
        },
      }
      expect(index.find(counting)).toEqual([])
      return steps
    }
    const once = stepsOn(400)
    expect(once).toBeLessThan(400 * 10_000)
    expect(stepsOn(1600)).toBeLessThan(once * 4.6)
  })
})

const compileOrSkip = (sources: readonly string[], lexicon: ReturnType<typeof createLexicon>) => {
  try {
    return compilePatterns(
      sources.map(source => ({ pattern: source, value: 0 })),
      lexicon,
    )
  } catch (error) {
    if (error instanceof PatternError) return undefined
    throw error
  }
}
