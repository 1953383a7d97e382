import type { Lexicon } from '../text/lexicon.ts'
import type { TokenRange } from '../text/span.ts'
import { buildProgram, type Program } from './pattern/build-program.ts'
import { createOpens } from './pattern/first-items.ts'
import type { Items } from './pattern/items.ts'
import { checkPatternSize } from './pattern/measure-pattern.ts'
import { parsePattern } from './pattern/parse-pattern.ts'
import { createRunner, type RunProgram } from './pattern/run-program.ts'
import { selectMatches } from './pattern/select-matches.ts'
import { createWalkPrograms, type ProgramEnd, type WalkPrograms } from './pattern/walk-programs.ts'

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

/** Compiles patterns against a lexicon, whose ids they then hold. @throws PatternError on a pattern that the loader would refuse. */
export const compilePatterns = <Value>(
  sources: readonly PatternSource<Value>[],
  lexicon: Lexicon,
): PatternIndex<Value> => {
  const programs = sources.map(({ pattern, words = noWords }): Program => {
    const node = parsePattern(pattern)
    checkPatternSize(node, words)
    return buildProgram(node, lexicon, words)
  })
  const run = createRunner(programs.reduce((most, { instructions }) => Math.max(most, instructions.length), 0))
  // One program is run as it is: tables of where it stands would take more room than they spare time.
  const endsAt = programs.length === 1 ? endsOfOne(programs[0]!, run) : createWalkPrograms(programs)
  const hasSlots = programs.map(({ instructions }) => instructions.some(({ op }) => op === 'save'))

  const withSlots = ({ order, from: at, to: end }: Place, items: Items, from: number, to: number) => ({
    value: sources[order]!.value,
    order,
    from: at,
    to: end,
    slots: hasSlots[order] ? run(programs[order]!, items, at, from, to, end)!.slots : noSlots,
  })
  const placesIn = (items: Items, from: number, to: number): Place[] => {
    const places: Place[] = []
    for (let at = from; at < to; at++) {
      for (const { order, to: end } of endsAt(items, at, from, to)) places.push({ order, from: at, to: end })
    }
    return places
  }
  return {
    findAll: (items, from = 0, to = items.length) =>
      placesIn(items, from, to).map(place => withSlots(place, items, from, to)),
    find: (items, from = 0, to = items.length) =>
      selectMatches(placesIn(items, from, to)).map(place => withSlots(place, items, from, to)),
    matchAt: (items, at, from = 0, to = items.length) => {
      let best: ProgramEnd | undefined
      if (at < to) for (const end of endsAt(items, at, from, to)) if (best === undefined || end.to > best.to) best = end
      return best && withSlots({ ...best, from: at }, items, from, to)
    },
  }
}

const noSlots = {}

/** A match without its slots. */
interface Place extends TokenRange {
  readonly order: number
}

const noEnds: readonly ProgramEnd[] = []

const endsOfOne = (program: Program, run: RunProgram): WalkPrograms => {
  const mayOpen = createOpens(program)
  return (items, at, from, to) => {
    const match = mayOpen(items, at) ? run(program, items, at, from, to) : undefined
    return match === undefined ? noEnds : [{ order: 0, to: match.to }]
  }
}
