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

/** The slots of the match of a program from `at` to `end`, its longest one there, in the range [from, to) that `^` and `$` refer to. */
export type ReadSlots = (
  program: Program,
  items: Items,
  at: number,
  end: number,
  from: number,
  to: number,
) => Readonly<Record<string, TokenRange>>

/**
 * Steps through sets of states, item by item, and never goes back: a step costs at most one visit of each state. Among paths to the
 * same end, the first alternative and the longest repeat win, from left to right.
 */
export const createReadSlots = (): ReadSlots => {
  let seen = new Float64Array(0)
  let generation = 0
  let instructions: readonly Instruction[] = []
  let items: Items
  let low = 0
  let high = 0
  let current: Paths = { states: [], captures: [] }
  let following: Paths = { states: [], captures: [] }
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

  return (program, over, at, end, from, to) => {
    instructions = program.instructions
    if (instructions.length > seen.length) seen = new Float64Array(instructions.length)
    items = over
    low = from
    high = to
    bestCapture = null
    following.states.length = 0
    following.captures.length = 0
    generation++
    reach(program.entry, at, null)
    for (let position = at; position < end && following.states.length > 0; position++) {
      ;[current, following] = [following, current]
      following.states.length = 0
      following.captures.length = 0
      generation++
      const { states: waiting, captures } = current
      for (let i = 0; i < waiting.length; i++) step(waiting[i]!, position, captures[i]!)
    }
    return slotsOf(bestCapture)
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
