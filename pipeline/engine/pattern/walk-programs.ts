import { createDeadPairs } from './dead-pairs.ts'
import type { Items } from './items.ts'
import { joinPrograms, type Standing } from './join-programs.ts'
import { createPairTable } from './pair-table.ts'
import type { PatternTables } from './pattern-tables.ts'
import { createSymbols } from './symbols.ts'

/** A pattern that matches, by its place among all, and where its longest match from there ends. */
export interface ProgramMatch {
  readonly order: number
  readonly from: number
  readonly to: number
}

/** Patterns that are walked together. */
export interface ProgramWalk {
  /** The matches that start at a place from `first` to before `last`, by place, then order, in the range [from, to). */
  matches(items: Items, first: number, last: number, from: number, to: number): ProgramMatch[]
}

/** Steps kept before all are forgotten: some 6 MB. */
const mostSteps = 200_000
const unasked = -1
/**
 * A state is known by its index times four, with a bit for one in which matches end and a bit for one in which no pattern waits: most
 * steps then look at nothing else.
 */
const endsMatches = 1
const isLast = 2
/** The state in which no pattern waits and none has ended. */
const dead = isLast

/**
 * Walks many patterns at once: where all of them stand after an item is worked out when it first happens, and kept (a deterministic
 * automaton made as it goes), so that an item then costs one look-up for all patterns together. It tells where matches end, not their slots.
 */
export const createProgramWalk = (tables: PatternTables): ProgramWalk => {
  const symbols = createSymbols(tables)
  const joined = joinPrograms(tables)
  let states: Standing[] = []
  let stateNumbers = new Map<string, number>()
  let steps = createPairTable()
  /** Of openings behind the first item of a range. */
  const deadPairs = createDeadPairs()
  /** By symbol; behind the first item of a range, where `^` holds, and behind any later one. */
  let firstOpenings = noSteps
  let laterOpenings = noSteps
  /** Of the items of a range, from the first that is searched: each is met by several walks. */
  let symbolOf = new Int32Array(256)
  const longest = new Int32Array(tables.entries.length)

  const forget = (): void => {
    states = []
    stateNumbers = new Map()
    steps = createPairTable()
    firstOpenings = noSteps
    laterOpenings = noSteps
    stateOf({ waiting: new Int32Array(0), ended: [], endedAtEnd: [] })
  }
  const stateOf = (standing: Standing): number => {
    const { waiting, ended, endedAtEnd } = standing
    const key = `${waiting.join()}|${ended.join()}|${endedAtEnd.join()}`
    const known = stateNumbers.get(key)
    if (known !== undefined) return known
    const state =
      4 * states.length +
      (ended.length > 0 ? endsMatches : 0) +
      (waiting.length === 0 && endedAtEnd.length === ended.length ? isLast : 0)
    stateNumbers.set(key, state)
    states.push(standing)
    return state
  }
  forget()

  const openAt = (symbol: number, isFirst: boolean): number => {
    const standing = joined.open(symbols.itemOf(symbol), isFirst)
    const state = standing === undefined ? dead : stateOf(standing)
    if (isFirst) firstOpenings = withStep(firstOpenings, symbol, state)
    else laterOpenings = withStep(laterOpenings, symbol, state)
    return state
  }
  const stepFrom = (state: number, symbol: number): number => {
    const next = stateOf(joined.take(states[state >> 2]!.waiting, symbols.itemOf(symbol)))
    steps.add(state, symbol, next)
    return next
  }

  return {
    matches: (items, first, last, from, to) => {
      const matches: ProgramMatch[] = []
      let read = first
      const readTo = (end: number): void => {
        while (end - first > symbolOf.length) symbolOf = grown(symbolOf, 2 * symbolOf.length, 0)
        for (; read < end; read++) symbolOf[read - first] = symbols.numberAt(items, read)
      }
      readTo(last)
      for (let at = first; at < last; at++) {
        const opening = symbolOf[at - first]!
        const openings = at === from ? firstOpenings : laterOpenings
        let state = opening < openings.length ? openings[opening]! : unasked
        if (state === dead) continue
        if (at + 1 >= read && at + 1 < to) readTo(at + 2)
        if (at > from && at + 1 < to && deadPairs.has(opening, symbolOf[at + 1 - first]!)) continue
        if (steps.count > mostSteps) {
          forget()
          state = unasked
        }
        if (state === unasked) state = openAt(opening, at === from)
        if ((state & (endsMatches | isLast)) === 0 && at > from && at + 1 < to) {
          const symbol = symbolOf[at + 1 - first]!
          const next = steps.get(state, symbol)
          if ((next === unasked ? stepFrom(state, symbol) : next) === dead) {
            deadPairs.add(opening, symbol)
            continue
          }
        }
        let matched: number[] | undefined
        for (let position = at + 1; state !== dead; position++) {
          if ((state & endsMatches) !== 0 || position === to) {
            const { ended, endedAtEnd } = states[state >> 2]!
            for (const order of position === to ? endedAtEnd : ended) {
              if (matched === undefined) matched = [order]
              else if (!matched.includes(order)) matched.push(order)
              longest[order] = position
            }
          }
          if (position === to || (state & isLast) !== 0) break
          if (position >= read) readTo(position + 1)
          const symbol = symbolOf[position - first]!
          const next = steps.get(state, symbol)
          state = next === unasked ? stepFrom(state, symbol) : next
        }
        if (matched === undefined) continue
        for (const order of matched.sort((a, b) => a - b)) matches.push({ order, from: at, to: longest[order]! })
      }
      return matches
    },
  }
}

/** States by symbol. */
type Steps = Int32Array<ArrayBuffer>

const noSteps: Steps = new Int32Array(0)

const grown = (numbers: Steps, length: number, rest: number): Steps => {
  const longer = new Int32Array(length).fill(rest)
  longer.set(numbers)
  return longer
}

/** Steps with one more. */
const withStep = (steps: Steps, symbol: number, index: number): Steps => {
  const wide = symbol < steps.length ? steps : grown(steps, 2 * symbol + 16, unasked)
  wide[symbol] = index
  return wide
}
