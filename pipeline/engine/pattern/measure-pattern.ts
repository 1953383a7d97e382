import { PatternError, type PatternNode } from './syntax.ts'

/** Longest match in items, and number of automaton states, that one pattern may reach. */
const patternLimits = { length: 128, states: 20_000 } as const

interface Measure {
  /** Fewest and most items of a match. */
  readonly least: number
  readonly most: number
  readonly states: number
}

const wordsIn = (text: string): number => text.split(/\s+/).length * 2

/**
 * Refuses a pattern that may match nothing, may match more than 128 items, or expands to more than 20,000 states. Words are
 * counted by their spaces, twice over, since a word may fall into several tokens.
 * @throws PatternError
 */
export const checkPatternSize = (
  pattern: PatternNode,
  words: (list: string, at: number) => readonly string[],
): void => {
  const measure = (node: PatternNode): Measure => {
    switch (node.type) {
      case 'start':
      case 'end':
        return { least: 0, most: 0, states: 1 }
      case 'any':
      case 'class':
      case 'lemma':
      case 'characters':
        return { least: 1, most: 1, states: 1 }
      case 'word':
        return { least: 1, most: node.text.split(/\s+/).length, states: wordsIn(node.text) }
      case 'list': {
        const entries = words(node.name, node.at)
        const most = entries.reduce((length, entry) => Math.max(length, entry.split(/\s+/).length), 1)
        return { least: 1, most, states: entries.reduce((sum, entry) => sum + wordsIn(entry), 0) }
      }
      case 'slot': {
        const inner = measure(node.node)
        return { ...inner, states: inner.states + 2 }
      }
      case 'repeat': {
        const inner = measure(node.node)
        const size = {
          least: inner.least * node.min,
          most: inner.most * node.max,
          states: (inner.states + 1) * node.max,
        }
        return checked(size, node)
      }
      case 'sequence': {
        const parts = node.nodes.map(measure)
        return checked({ least: sum(parts, 'least'), most: sum(parts, 'most'), states: sum(parts, 'states') }, node)
      }
      case 'choice': {
        const parts = node.nodes.map(measure)
        const least = Math.min(...parts.map(part => part.least))
        const most = Math.max(...parts.map(part => part.most))
        return checked({ least, most, states: sum(parts, 'states') + 1 }, node)
      }
    }
  }
  if (checked(measure(pattern), pattern).least === 0) throw new PatternError('the pattern may match nothing', 0)
}

const sum = (parts: readonly Measure[], key: keyof Measure): number =>
  parts.reduce((total, part) => total + part[key], 0)

const checked = (size: Measure, { at }: PatternNode): Measure => {
  if (size.most > patternLimits.length) {
    throw new PatternError(`may match ${size.most} tokens, more than ${patternLimits.length}`, at)
  }
  if (size.states > patternLimits.states) {
    throw new PatternError(`expands to ${size.states} states, more than ${patternLimits.states}`, at)
  }
  return size
}
