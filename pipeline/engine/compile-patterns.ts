import type { Lexicon } from '../text/lexicon.ts'
import type { TokenRange } from '../text/span.ts'
import { textsWithLists } from './list-texts.ts'
import type { Items } from './pattern/items.ts'
import { buildPatternTables } from './pattern/pattern-tables.ts'
import { createReadSlots } from './pattern/read-slots.ts'
import { selectMatches } from './pattern/select-matches.ts'
import { createProgramWalk, type ProgramMatch } from './pattern/walk-programs.ts'

/** A pattern with what a match of it is to hand back (usually its rule). Their order is the order of precedence. */
export interface PatternSource<Value> {
  readonly pattern: string
  readonly value: Value
  /** Words of the lists that it names. */
  readonly words?: (list: string) => readonly string[]
}

/** A match: a range of items, and the slots inside it (empty ones are absent). */
export interface PatternMatch<Value> extends TokenRange {
  readonly value: Value
  /** Index of the pattern among the sources. */
  readonly order: number
  readonly slots: Readonly<Record<string, TokenRange>>
}

/** Many patterns, compiled together. Without a range, all items are searched; `^` and `$` mean the ends of the range. */
export interface PatternIndex<Value> {
  /** Matches that do not overlap, by place: of two that do, the longer wins, then the earlier source, then the earlier place. */
  find(items: Items, from?: number, to?: number): PatternMatch<Value>[]
  /** The longest match of every pattern at every place, by place, then order of the sources. */
  findAll(items: Items, from?: number, to?: number): PatternMatch<Value>[]
  /** The longest match that starts at `at`, of the earliest source where two are as long. */
  matchAt(items: Items, at: number, from?: number, to?: number): PatternMatch<Value> | undefined
}

const noWords = (): readonly string[] => []
const noSlots = {}

/**
 * Compiles patterns against a lexicon, whose ids they then hold; the lexicon keeps their tables. @throws PatternError on a pattern that
 * the loader would refuse.
 */
export const compilePatterns = <Value>(
  sources: readonly PatternSource<Value>[],
  lexicon: Lexicon,
): PatternIndex<Value> => {
  const patterns = sources.map(({ pattern, words = noWords }) => ({ pattern, words }))
  const texts = textsWithLists(patterns.map(({ pattern, words }) => ({ text: pattern, words })))
  const tables = lexicon.tables.keep('patterns', texts, () => buildPatternTables(patterns, lexicon))
  const walk = createProgramWalk(tables)
  const readSlots = createReadSlots(tables)

  const withSlots = ({ order, from: at, to: end }: ProgramMatch, items: Items, from: number, to: number) => ({
    value: sources[order]!.value,
    order,
    from: at,
    to: end,
    slots: tables.hasSlots[order] === 1 ? readSlots(order, items, at, end, from, to) : noSlots,
  })
  return {
    findAll: (items, from = 0, to = items.length) =>
      walk.matches(items, from, to, from, to).map(match => withSlots(match, items, from, to)),
    find: (items, from = 0, to = items.length) =>
      selectMatches(walk.matches(items, from, to, from, to)).map(match => withSlots(match, items, from, to)),
    matchAt: (items, at, from = 0, to = items.length) => {
      let best: ProgramMatch | undefined
      for (const match of at < to ? walk.matches(items, at, at + 1, from, to) : [])
        if (best === undefined || match.to > best.to) best = match
      return best && withSlots(best, items, from, to)
    },
  }
}
