import type { TokenRange } from '../../text/span.ts'
import type { Instruction, Program } from './build-program.ts'
import type { Items } from './items.ts'

/** A path through the automaton remembers what it has captured, newest first. */
interface Capture {
  readonly slot: string
  readonly isEnd: boolean
  readonly position: number
  readonly before: Capture | null
}

/** States that wait for the next item, best first, with what led to them. */
interface Paths {
  readonly states: number[]
  readonly captures: (Capture | null)[]
}

/** The end of the longest match, with its slots. */
export interface ProgramMatch {
  readonly to: number
  readonly slots: Readonly<Record<string, TokenRange>>
}

/** Runs a program at one position of the range [from, to) that `^` and `$` refer to; of matches that end behind `stop` it hears nothing. */
export type RunProgram = (
  program: Program,
  items: Items,
  at: number,
  from: number,
  to: number,
  stop?: number,
) => ProgramMatch | undefined

/**
 * A runner with room for programs of up to `states` states. It steps through sets of states, item by item, and never goes
 * back: a step costs at most one visit of each state. Among paths to the same end, the first alternative and the longest
 * repeat win, from left to right; the longest end wins over all.
 */
export const createRunner = (states: number): RunProgram => {
  const seen = new Float64Array(states)
  let generation = 0
  let instructions: readonly Instruction[] = []
  let items: Items
  let low = 0
  let high = 0
  let current: Paths = { states: [], captures: [] }
  let following: Paths = { states: [], captures: [] }
  let bestEnd = -1
  let bestCapture: Capture | null = null

  /** Follows the steps that take no item; keeps the states that wait for one. */
  const reach = (state: number, position: number, capture: Capture | null): void => {
    if (seen[state] === generation) return
    seen[state] = generation
    const instruction = instructions[state]!
    switch (instruction.op) {
      case 'split':
        for (const target of instruction.targets) reach(target, position, capture)
        return
      case 'save': {
        const { slot, isEnd, next } = instruction
        reach(next, position, { slot, isEnd, position, before: capture })
        return
      }
      case 'start':
        if (position === low) reach(instruction.next, position, capture)
        return
      case 'end':
        if (position === high) reach(instruction.next, position, capture)
        return
      case 'match':
        bestEnd = position
        bestCapture = capture
        return
      default:
        following.states.push(state)
        following.captures.push(capture)
    }
  }

  /** Takes the item at a position in one state. */
  const step = (state: number, position: number, capture: Capture | null): void => {
    const instruction = instructions[state]!
    if (instruction.op === 'any') reach(instruction.next, position + 1, capture)
    else if (instruction.op === 'class') {
      if ((items.classes(position) & instruction.bits) !== 0) reach(instruction.next, position + 1, capture)
    } else if (instruction.op === 'word') {
      const { folded, form, lemma } = instruction.branches
      if (folded.size > 0) branch(folded.get(items.folded(position)), position, capture)
      if (form.size > 0) branch(form.get(items.form(position)), position, capture)
      if (lemma.size > 0) {
        branch(lemma.get(items.verbLemma(position)), position, capture)
        branch(lemma.get(items.nounLemma(position)), position, capture)
      }
    }
  }
  const branch = (target: number | undefined, position: number, capture: Capture | null): void => {
    if (target !== undefined) reach(target, position + 1, capture)
  }

  return (program, over, at, from, to, stop = to) => {
    instructions = program.instructions
    items = over
    low = from
    high = to
    bestEnd = -1
    bestCapture = null
    following.states.length = 0
    following.captures.length = 0
    generation++
    reach(program.entry, at, null)
    for (let position = at; position < stop && following.states.length > 0; position++) {
      ;[current, following] = [following, current]
      following.states.length = 0
      following.captures.length = 0
      generation++
      const { states: waiting, captures } = current
      for (let i = 0; i < waiting.length; i++) step(waiting[i]!, position, captures[i]!)
    }
    return bestEnd < 0 ? undefined : { to: bestEnd, slots: slotsOf(bestCapture) }
  }
}

/** Slots by name; the last capture of a name counts, empty ones are left out. */
const slotsOf = (capture: Capture | null): Record<string, TokenRange> => {
  const slots: Record<string, TokenRange> = {}
  const ends = new Map<string, number>()
  for (let step = capture; step !== null; step = step.before) {
    if (step.isEnd) {
      if (!ends.has(step.slot)) ends.set(step.slot, step.position)
    } else if (!Object.hasOwn(slots, step.slot)) {
      const to = ends.get(step.slot)
      if (to !== undefined) slots[step.slot] = { from: step.position, to }
    }
  }
  for (const [name, { from, to }] of Object.entries(slots)) if (from === to) delete slots[name]
  return slots
}
