import type { Program } from './build-program.ts'
import type { Items } from './items.ts'
import { joinPrograms, type Standing } from './join-programs.ts'
import { createPairTable } from './pair-table.ts'
import { createSymbols } from './symbols.ts'

/** A program that matches, by its place among all, and where its longest match from there ends. */
export interface ProgramMatch {
  readonly order: number
  readonly from: number
  readonly to: number
}

/** Programs that are walked together. */
export interface ProgramWalk {
  /** Adds a program behind those before. */
  add(program: Program): void
  /** The matches that start at a place from `first` to before `last`, by place, then order, in the range [from, to). */
  matches(items: Items, first: number, last: number, from: number, to: number): ProgramMatch[]
}

/** Steps kept before all are forgotten: some 6 MB. */
const mostSteps = 200_000
const unasked = -1
/** Index of the state in which no program waits and none has ended. */
const dead = 0

/**
 * Walks many programs at once: where all of them stand after an item is worked out when it first happens, and kept (a deterministic
 * automaton made as it goes), so that an item then costs one look-up for all programs together. It tells where matches end, not their slots.
 */
export const createProgramWalk = (): ProgramWalk => {
  const symbols = createSymbols()
  const joined = joinPrograms()
  let states: Standing[] = []
  let indices = new Map<string, number>()
  let steps = createPairTable()
  /** By symbol; behind the first item of a range, where `^` holds, and behind any later one. */
  let firstOpenings = noSteps
  let laterOpenings = noSteps
  /** Of the items of a range, from the first that is searched: each is met by several walks. */
  let symbolOf = new Int32Array(256)
  const longest: number[] = []

  const forgetOpenings = (): void => {
    firstOpenings = noSteps
    laterOpenings = noSteps
  }
  const forget = (): void => {
    states = []
    indices = new Map()
    steps = createPairTable()
    forgetOpenings()
    indexOf({ waiting: new Int32Array(0), ended: [], endedAtEnd: [] })
  }
  const indexOf = (standing: Standing): number => {
    const { waiting, ended, endedAtEnd } = standing
    const key = `${waiting.join()}|${ended.join()}|${endedAtEnd.join()}`
    const known = indices.get(key)
    if (known !== undefined) return known
    indices.set(key, states.length)
    return states.push(standing) - 1
  }
  forget()

  const openAt = (symbol: number, isFirst: boolean): number => {
    const standing = joined.open(symbols.itemOf(symbol), isFirst)
    const index = standing === undefined ? dead : indexOf(standing)
    if (isFirst) firstOpenings = withStep(firstOpenings, symbol, index)
    else laterOpenings = withStep(laterOpenings, symbol, index)
    return index
  }
  const stepFrom = (state: number, symbol: number): number => {
    const index = indexOf(joined.take(states[state]!.waiting, symbols.itemOf(symbol)))
    steps.add(state, symbol, index)
    return index
  }

  return {
    add: program => {
      symbols.add(program)
      joined.add(program)
      longest.push(0)
      forgetOpenings()
    },
    matches: (items, first, last, from, to) => {
      const matches: ProgramMatch[] = []
      let read = first
      const symbolAt = (position: number): number => {
        for (; read <= position; read++) {
          if (read - first >= symbolOf.length) symbolOf = grown(symbolOf, 2 * symbolOf.length, 0)
          symbolOf[read - first] = symbols.numberAt(items, read)
        }
        return symbolOf[position - first]!
      }
      for (let at = first; at < last; at++) {
        if (steps.count > mostSteps) forget()
        const opening = symbolAt(at)
        const openings = at === from ? firstOpenings : laterOpenings
        let index = opening < openings.length ? openings[opening]! : unasked
        if (index === dead) continue
        if (index === unasked) index = openAt(opening, at === from)
        let matched: number[] | undefined
        for (let position = at + 1; index !== dead; position++) {
          const { waiting, ended, endedAtEnd } = states[index]!
          for (const order of position === to ? endedAtEnd : ended) {
            if (matched === undefined) matched = [order]
            else if (!matched.includes(order)) matched.push(order)
            longest[order] = position
          }
          if (position === to || waiting.length === 0) break
          const symbol = symbolAt(position)
          const next = steps.get(index, symbol)
          index = next === unasked ? stepFrom(index, symbol) : next
        }
        if (matched === undefined) continue
        for (const order of matched.sort((a, b) => a - b)) matches.push({ order, from: at, to: longest[order]! })
      }
      return matches
    },
  }
}

/** Indices of states by symbol. */
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
