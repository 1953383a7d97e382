import type { Lexicon } from '../text/lexicon.ts'
import type { TokenRange } from '../text/span.ts'
import { buildProgram, type Program } from './pattern/build-program.ts'
import { firstItemsOf } from './pattern/first-items.ts'
import type { Items } from './pattern/items.ts'
import { checkPatternSize } from './pattern/measure-pattern.ts'
import { parsePattern } from './pattern/parse-pattern.ts'
import { createRunner } from './pattern/run-program.ts'
import { selectMatches } from './pattern/select-matches.ts'

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
  const candidatesAt = createDispatch(programs)

  const addMatchesAt = (matches: PatternMatch<Value>[], items: Items, at: number, from: number, to: number): void => {
    for (const order of candidatesAt(items, at)) {
      const match = run(programs[order]!, items, at, from, to)
      if (match !== undefined) {
        matches.push({ value: sources[order]!.value, order, from: at, to: match.to, slots: match.slots })
      }
    }
  }
  const findAll = (items: Items, from = 0, to = items.length): PatternMatch<Value>[] => {
    const matches: PatternMatch<Value>[] = []
    for (let at = from; at < to; at++) addMatchesAt(matches, items, at, from, to)
    return matches
  }
  return {
    findAll,
    find: (items, from, to) => selectMatches(findAll(items, from, to)),
    matchAt: (items, at, from = 0, to = items.length) => {
      if (at >= to) return undefined
      const matches: PatternMatch<Value>[] = []
      addMatchesAt(matches, items, at, from, to)
      let best = matches[0]
      for (const match of matches) if (best === undefined || match.to > best.to) best = match
      return best
    },
  }
}

const none: readonly number[] = []

/** Which programs may match at an item, in order: looked up by its words, then by its classes. */
const createDispatch = (programs: readonly Program[]): ((items: Items, at: number) => readonly number[]) => {
  const tables = {
    folded: new Map<number, number[]>(),
    form: new Map<number, number[]>(),
    lemma: new Map<number, number[]>(),
  }
  const byClass: { readonly bits: number; readonly order: number }[] = []
  const always: number[] = []
  /** A bit for each word that may open a match, shared by some: without it, no table is looked at. */
  const sieve = new Uint32Array(32)
  const mayOpen = (id: number): boolean => (sieve[(id >> 5) & 31]! & (1 << (id & 31))) !== 0
  programs.forEach((program, order) => {
    const first = firstItemsOf(program)
    if (first.isAny) {
      always.push(order)
      return
    }
    for (const by of ['folded', 'form', 'lemma'] as const) {
      for (const id of first[by]) {
        sieve[(id >> 5) & 31]! |= 1 << (id & 31)
        const orders = tables[by].get(id)
        if (orders === undefined) tables[by].set(id, [order])
        else orders.push(order)
      }
    }
    if (first.classes !== 0) byClass.push({ bits: first.classes, order })
  })
  const { folded, form, lemma } = tables
  const classBits = byClass.reduce((all, { bits }) => all | bits, 0)
  /** By the class bits that any program asks for: few sets of them are ever met. */
  const ofClasses = new Map<number, readonly number[]>([[0, always]])
  const ordersOfClasses = (classes: number): readonly number[] => {
    const known = ofClasses.get(classes)
    if (known !== undefined) return known
    const orders = merged(
      always,
      byClass.filter(({ bits }) => (classes & bits) !== 0).map(({ order }) => order),
    )
    ofClasses.set(classes, orders)
    return orders
  }

  return (items, at) => {
    let orders = classBits === 0 ? always : ordersOfClasses(items.classes(at) & classBits)
    const verb = items.verbLemma(at)
    const noun = items.nounLemma(at)
    if (!mayOpen(items.folded(at)) && !mayOpen(items.form(at)) && !mayOpen(verb) && !mayOpen(noun)) return orders
    if (folded.size > 0) orders = merged(orders, folded.get(items.folded(at)) ?? none)
    if (form.size > 0) orders = merged(orders, form.get(items.form(at)) ?? none)
    if (lemma.size > 0) {
      orders = merged(orders, lemma.get(verb) ?? none)
      if (noun !== verb) orders = merged(orders, lemma.get(noun) ?? none)
    }
    return orders
  }
}

const merged = (some: readonly number[], others: readonly number[]): readonly number[] => {
  if (others.length === 0) return some
  if (some.length === 0 || (some.length === 1 && others.includes(some[0]!))) return others
  return [...new Set([...some, ...others])].sort((a, b) => a - b)
}
