import type { TokenRange } from '../../text/span.ts'
import type { Items } from './items.ts'
import type { PatternTables } from './pattern-tables.ts'
import { Operation, visitTargets, type WordIds } from './program-code.ts'

/** A path through the automaton remembers what it has captured, newest first. */
interface Capture {
  /** The slot's number times two, plus one where it ends. */
  readonly slot: number
  readonly position: number
  readonly before: Capture | null
}

/** States that wait for the next item, best first, with what led to them. */
interface Paths {
  readonly states: number[]
  readonly captures: (Capture | null)[]
}

/** The slots of the match of a pattern from `at` to `end`, its longest one there, in the range [from, to) that `^` and `$` refer to. */
export type ReadSlots = (
  order: number,
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
export const createReadSlots = ({ code, entries, slots: names }: PatternTables): ReadSlots => {
  /** By place in the code, the step in which it was last met. */
  let seen = new Float64Array(0)
  let generation = 0
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
    switch (code[state]!) {
      case Operation.Split:
        for (let i = state + 2; i < state + 2 + code[state + 1]!; i++) reach(code[i]!, position, capture)
        return
      case Operation.Save:
        reach(code[state + 1]!, position, { slot: code[state + 2]!, position, before: capture })
        return
      case Operation.Start:
        if (position === low) reach(code[state + 1]!, position, capture)
        return
      case Operation.End:
        if (position === high) reach(code[state + 1]!, position, capture)
        return
      case Operation.Match:
        bestCapture = capture
        return
      default:
        following.states.push(state)
        following.captures.push(capture)
    }
  }

  /** Takes the item at a position in one state. */
  const step = (state: number, position: number, word: WordIds, capture: Capture | null): void => {
    const operation = code[state]!
    if (operation === Operation.Word) {
      visitTargets(code, state, word, target => reach(target, position + 1, capture))
    } else if (operation === Operation.Any || (items.classes(position) & code[state + 2]!) !== 0) {
      reach(code[state + 1]!, position + 1, capture)
    }
  }
  const wordAt = (position: number): WordIds => ({
    folded: items.folded(position),
    form: items.form(position),
    verbLemma: items.verbLemma(position),
    nounLemma: items.nounLemma(position),
  })

  return (order, over, at, end, from, to) => {
    if (seen.length === 0) seen = new Float64Array(code.length)
    items = over
    low = from
    high = to
    bestCapture = null
    following.states.length = 0
    following.captures.length = 0
    generation++
    reach(entries[order]!, at, null)
    for (let position = at; position < end && following.states.length > 0; position++) {
      ;[current, following] = [following, current]
      following.states.length = 0
      following.captures.length = 0
      generation++
      const { states: waiting, captures } = current
      const word = wordAt(position)
      for (let i = 0; i < waiting.length; i++) step(waiting[i]!, position, word, captures[i]!)
    }
    return slotsOf(bestCapture, names)
  }
}

/** Slots by name; the last capture of a name counts, empty ones are left out. */
const slotsOf = (capture: Capture | null, names: readonly string[]): Record<string, TokenRange> => {
  const slots: Record<string, TokenRange> = {}
  const ends = new Map<string, number>()
  for (let step = capture; step !== null; step = step.before) {
    const name = names[step.slot >> 1]!
    if ((step.slot & 1) === 1) {
      if (!ends.has(name)) ends.set(name, step.position)
    } else if (!Object.hasOwn(slots, name)) {
      const to = ends.get(name)
      if (to !== undefined) slots[name] = { from: step.position, to }
    }
  }
  for (const [name, { from, to }] of Object.entries(slots)) if (from === to) delete slots[name]
  return slots
}
