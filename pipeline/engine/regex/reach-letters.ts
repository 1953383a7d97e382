import type { Step, Steps } from './build-steps.ts'
import { RegexSizeError } from './syntax.ts'

/** What can be reached from a state before another letter is taken. */
export interface Reached {
  /** States that wait for a letter, with how many ways lead there. */
  readonly items: readonly { readonly state: number; readonly ways: number }[]
  /** Looks on the way, each walked anew. */
  readonly looks: readonly Steps[]
}

/** More ways than this are no longer told apart. */
export const mostWays = 1e15

const deepest = 1_000

interface Found {
  readonly items: ReadonlyMap<number, number>
  /** Whether a match is sure to end here: what would be tried after it never is. */
  readonly isMatched: boolean
}

const nothing: Found = { items: new Map(), isMatched: false }

/** What can be reached from a state; `isStart` at the beginning of the text. A round of a repeat that took nothing leads nowhere. */
export const reachLetters = (
  { steps, isBackward }: Steps,
  from: number,
  isStart: boolean,
  spend: (work: number) => void,
): Reached => {
  const looks: Steps[] = []
  const known = new Map<string, Found>()

  let depth = 0
  /** `marks`: repeats of which a round began on the way. */
  const visit = (state: number, marks: readonly number[]): Found => {
    const key = `${state} ${marks.join()}`
    let found = known.get(key)
    if (found === undefined) {
      spend(1 + marks.length)
      if (++depth > deepest) throw new RegexSizeError(`more than ${deepest} pieces stand in a row that may be empty`)
      found = find(steps[state]!, state, marks)
      depth--
      known.set(key, found)
    }
    return found
  }
  const find = (step: Step, state: number, marks: readonly number[]): Found => {
    switch (step.op) {
      case 'letter':
      case 'words':
        return { items: new Map([[state, 1]]), isMatched: false }
      case 'match':
        return { items: new Map(), isMatched: true }
      case 'again':
        // What it takes is known only in a text: nothing, or any letters, a letter a state.
        return { items: new Map([...visit(step.next, marks).items, [state, 1]]), isMatched: false }
      case 'split': {
        if (!isBackward && takesRest(steps, state)) return { items: new Map(), isMatched: true }
        const items = new Map<number, number>()
        for (const target of step.targets) {
          const found = visit(target, marks)
          spend(found.items.size)
          for (const [item, ways] of found.items) items.set(item, Math.min(mostWays, ways + (items.get(item) ?? 0)))
          if (found.isMatched) return { items, isMatched: true }
        }
        return { items, isMatched: false }
      }
      case 'mark':
        return visit(step.next, marks.includes(step.slot) ? marks : [...marks, step.slot])
      case 'moved':
        return marks.includes(step.slot) ? nothing : visit(step.next, marks)
      case 'save':
        return visit(step.next, marks)
      case 'start':
        return isBackward || isStart ? unsure(visit(step.next, marks)) : nothing
      case 'end':
        // No letter is left behind it.
        return isBackward ? unsure(visit(step.next, marks)) : nothing
      case 'look':
        looks.push(step.steps)
        return unsure(visit(step.next, marks))
      default:
        return unsure(visit(step.next, marks))
    }
  }
  const { items } = visit(from, [])
  return { items: [...items].map(([state, ways]) => ({ state, ways })), looks }
}

/** Behind a test that may fail. */
const unsure = ({ items }: Found): Found => ({ items, isMatched: false })

/** Whether a state takes whatever follows to the text's end, and matches there. */
const takesRest = (steps: readonly Step[], state: number): boolean => {
  const split = steps[state]!
  if (split.op !== 'split' || split.targets.length !== 2) return false
  const isLoop = (target: number): boolean => {
    const step = steps[target]!
    return step.op === 'letter' && step.next === state && !step.set.includes(0)
  }
  const isOver = (target: number): boolean => {
    const step = steps[target]!
    return step.op === 'match' || ((step.op === 'end' || step.op === 'save') && isOver(step.next))
  }
  return split.targets.some(isLoop) && split.targets.some(isOver)
}
