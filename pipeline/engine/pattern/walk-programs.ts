import type { Program } from './build-program.ts'
import type { Items } from './items.ts'
import { joinPrograms, type Standing } from './join-programs.ts'
import { createSymbols } from './symbols.ts'

/** A program that matches at a place, and the end of its longest match. */
export interface ProgramEnd {
  readonly order: number
  readonly to: number
}

/** The programs that match at `at` of the range [from, to), by order. */
export type WalkPrograms = (items: Items, at: number, from: number, to: number) => readonly ProgramEnd[]

/** Indices of states by symbol. */
type Steps = Int32Array<ArrayBuffer>

interface State extends Standing {
  next: Steps
}

/** Steps kept before all are forgotten: 4 MB. */
const mostSteps = 1 << 20
const fewestSteps = 16
/** Index of the state in which no program waits and none has ended. */
const dead = 0
const unasked = -1
const nothing: readonly ProgramEnd[] = []

/**
 * Walks many programs at once: where all of them stand after an item is worked out when it first happens, and kept (a deterministic
 * automaton made as it goes), so that an item then costs one look-up for all programs together. It tells where matches end, not their slots.
 */
export const createWalkPrograms = (programs: readonly Program[]): WalkPrograms => {
  const symbols = createSymbols(programs)
  const joined = joinPrograms(programs)
  const longest = new Int32Array(programs.length)
  let states: State[] = []
  let indices = new Map<string, number>()
  let kept = 0
  /** Behind the first item of a range, where `^` holds, and behind any later one. */
  let firstOpenings = noSteps
  let laterOpenings = noSteps

  const forget = (): void => {
    states = []
    indices = new Map()
    kept = 0
    firstOpenings = noSteps
    laterOpenings = noSteps
    indexOf({ waiting: new Int32Array(0), ended: [], endedAtEnd: [] })
  }
  const indexOf = ({ waiting, ended, endedAtEnd }: Standing): number => {
    const key = `${waiting.join()}|${ended.join()}|${endedAtEnd.join()}`
    const known = indices.get(key)
    if (known !== undefined) return known
    indices.set(key, states.length)
    return states.push({ waiting, ended, endedAtEnd, next: noSteps }) - 1
  }
  forget()

  const openAt = (symbol: number, isFirst: boolean): number => {
    if (kept > mostSteps) forget()
    const standing = joined.open(symbols.itemOf(symbol), isFirst)
    const index = standing === undefined ? dead : indexOf(standing)
    if (isFirst) firstOpenings = withStep(firstOpenings, symbol, index)
    else laterOpenings = withStep(laterOpenings, symbol, index)
    return index
  }
  const stepFrom = (state: State, symbol: number): number => {
    const index = indexOf(joined.take(state.waiting, symbols.itemOf(symbol)))
    kept -= state.next.length
    state.next = withStep(state.next, symbol, index)
    kept += state.next.length
    return index
  }

  return (items, at, from, to) => {
    const symbol = symbols.numberAt(items, at)
    const openings = at === from ? firstOpenings : laterOpenings
    let index = symbol < openings.length ? openings[symbol]! : unasked
    if (index === unasked) index = openAt(symbol, at === from)
    if (index === dead) return nothing
    const matched: number[] = []
    for (let position = at + 1; index !== dead; position++) {
      const state: State = states[index]!
      for (const order of position === to ? state.endedAtEnd : state.ended) {
        if (!matched.includes(order)) matched.push(order)
        longest[order] = position
      }
      if (position === to || state.waiting.length === 0) break
      const following = symbols.numberAt(items, position)
      index = following < state.next.length ? state.next[following]! : unasked
      if (index === unasked) index = stepFrom(state, following)
    }
    if (matched.length === 0) return nothing
    return matched.sort((a, b) => a - b).map(order => ({ order, to: longest[order]! }))
  }
}

const noSteps: Steps = new Int32Array(0)

/** Steps with one more, grown where there is no room for it. */
const withStep = (steps: Steps, symbol: number, index: number): Steps => {
  let grown = steps
  if (symbol >= steps.length) {
    grown = new Int32Array(2 * symbol + fewestSteps).fill(unasked)
    grown.set(steps)
  }
  grown[symbol] = index
  return grown
}
