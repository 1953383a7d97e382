import type { Steps } from './build-steps.ts'
import { mostWays, reachLetters } from './reach-letters.ts'

/** How many steps an expression may take at most. */
export interface StepBound {
  /** When it is tried at every place of a text, and at one place only. */
  readonly anywhere: number
  readonly once: number
  /** Where a letter leads from a state that was reached, and what may at worst follow there, for comparing. */
  leadsTo(row: number, letter: number): readonly Way[]
  /** Rows of the beginning of a text, and of any later place. */
  readonly first: number
  readonly later: number
  readonly weights: Float64Array
  /** Of the looks in it. */
  readonly looks: readonly { readonly isBackward: boolean; readonly bound: StepBound }[]
}

/** Where a letter leads: in how many ways, and at what cost. */
export interface Way {
  readonly row: number
  readonly ways: number
  readonly cost: number
}

interface Row {
  readonly looks: number
  /** By letter. */
  readonly ways: readonly (readonly Way[])[]
  /** The letters that lead to different places. */
  readonly choices: readonly (readonly Way[])[]
}

/** What a bound is asked for. */
export interface BoundOptions {
  /** Most letters of a text. */
  readonly length: number
  /** How many letters the alphabet has. */
  readonly letters: number
  /** Above it no bound is worth its price. */
  readonly limit: number
  readonly spend: (work: number) => void
}

/** Letters that are left where states are compared. */
const weighedAt = 60

/**
 * An upper bound of the steps that backtracking can take in any text of at most `length` letters: behind each state the letter is
 * taken that costs most, as if each way had a text of its own. A step is a state met at a place.
 */
export const boundSteps = (program: Steps, { length, letters, limit, spend }: BoundOptions): StepBound => {
  const rows: Row[] = []
  const looked = new Map<Steps, StepBound>()
  const rowOf = new Map<number, number>()
  const waiting: { readonly state: number; readonly isStart: boolean }[] = []
  const rowFor = (state: number, isStart: boolean): number => {
    const known = isStart ? undefined : rowOf.get(state)
    if (known !== undefined) return known
    const index = waiting.push({ state, isStart }) - 1
    if (!isStart) rowOf.set(state, index)
    return index
  }
  const boundOfLook = (look: Steps): StepBound => {
    const known = looked.get(look)
    if (known !== undefined) return known
    const bound = boundSteps(look, { length, letters, limit: Number.POSITIVE_INFINITY, spend })
    looked.set(look, bound)
    return bound
  }
  const readRow = (state: number, isStart: boolean): Row => {
    const { items, looks } = reachLetters(program, state, isStart, spend)
    spend(letters + items.length)
    const ways = Array.from({ length: letters }, (): Way[] => [])
    for (const item of items) {
      const step = program.steps[item.state]!
      if (step.op !== 'letter' && step.op !== 'words' && step.op !== 'again') continue
      const set = step.op === 'words' ? step.words.firsts : step.set
      const way = {
        row: rowFor(step.next, false),
        ways: item.ways * (step.op === 'words' ? step.words.most : 1),
        cost: step.op === 'words' ? (step.words.lengths[0] ?? 0) : 0,
      }
      for (let letter = 0; letter < letters; letter++) if (set[letter] === 1) ways[letter]!.push(way)
    }
    const choices = new Map(ways.map(leads => [leads.map(way => `${way.row}:${way.ways}`).join(), leads]))
    choices.delete('')
    const atLooks = looks.reduce((sum, look) => sum + boundOfLook(look).once, 0)
    return { looks: Math.min(mostWays, atLooks), ways, choices: [...choices.values()] }
  }
  const first = rowFor(program.entry, true)
  const later = rowFor(program.entry, false)
  while (rows.length < waiting.length) {
    const { state, isStart } = waiting[rows.length]!
    rows.push(readRow(state, isStart))
  }

  const dependents: number[][] = rows.map(() => [])
  for (const [index, { choices }] of rows.entries()) {
    for (const row of new Set(choices.flatMap(ways => ways.map(way => way.row)))) dependents[row]!.push(index)
  }
  const worstOf = ({ looks, choices }: Row): number => {
    let worst = 0
    for (const ways of choices) {
      let sum = 0
      for (const way of ways) sum += way.cost + way.ways * values[way.row]!
      if (sum > worst) worst = sum
    }
    return Math.min(mostWays, 1 + looks + worst)
  }
  /** By row, with so many letters left as the round counts; only what changed in one round can change more in the next. */
  const values = Float64Array.from(rows, ({ looks }) => 1 + looks)
  let weights = values
  let anywhere = values[later]!
  let dirty = [...rows.keys()]
  const round = new Int32Array(rows.length)
  const next = new Float64Array(rows.length)
  for (let left = 1; left <= length && (anywhere <= limit || left <= weighedAt); left++) {
    spend(dirty.length)
    for (const row of dirty) next[row] = worstOf(rows[row]!)
    const touched: number[] = []
    for (const row of dirty) {
      if (next[row] === values[row]) continue
      values[row] = next[row]!
      for (const dependent of dependents[row]!) {
        if (round[dependent] === left) continue
        round[dependent] = left
        touched.push(dependent)
      }
    }
    dirty = touched
    anywhere += values[left === length ? first : later]!
    if (left === Math.min(weighedAt, length)) weights = values.slice()
  }
  return {
    anywhere,
    once: Math.max(values[first]!, values[later]!),
    leadsTo: (row, letter) => rows[row]!.ways[letter]!,
    first,
    later,
    weights,
    looks: [...looked].map(([{ isBackward }, bound]) => ({ isBackward, bound })),
  }
}
