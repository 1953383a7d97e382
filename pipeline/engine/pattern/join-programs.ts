import type { Instruction, Program } from './build-program.ts'
import { createOpeners } from './openers.ts'
import type { Asked } from './symbols.ts'

/** Where programs stand at once. */
export interface Standing {
  /** Their states that wait for an item, numbered over all programs. */
  readonly waiting: Int32Array
  /** Programs whose match ends here, and those whose match does if the range ends, too. */
  readonly ended: readonly number[]
  readonly endedAtEnd: readonly number[]
}

/** Many programs as one: a step takes all of them on. */
export interface JoinedPrograms {
  /** Joins one more program. Where the others stand is as it was, openings apart. */
  add(program: Program): void
  /** Where the programs stand behind the first item of a match; undefined where it opens none. */
  open(item: Asked, isFirst: boolean): Standing | undefined
  /** Where they stand behind an item more. */
  take(waiting: Int32Array, item: Asked): Standing
}

/** What is met on the way from states without taking an item. */
interface Reached {
  readonly waiting: number[]
  readonly ended: number[]
  /** Behind `$`. */
  readonly atEnd: number[]
}

/** Joins programs as they are added: the states of each are numbered behind those of the one before. */
export const joinPrograms = (): JoinedPrograms => {
  const openers = createOpeners()
  const entries: number[] = []
  /** The instructions of all programs in one row; where the targets of each count from, and whose it is. */
  const instructions: Instruction[] = []
  const bases: number[] = []
  const owners: number[] = []
  const seen = new Set<number>()

  const reach = (targets: readonly number[], holds: { readonly start: boolean; readonly end: boolean }): Reached => {
    const reached: Reached = { waiting: [], ended: [], atEnd: [] }
    seen.clear()
    const visit = (state: number): void => {
      if (seen.has(state)) return
      seen.add(state)
      const instruction = instructions[state]!
      const base = bases[state]!
      if (instruction.op === 'split') for (const target of instruction.targets) visit(base + target)
      else if (instruction.op === 'match') reached.ended.push(owners[state]!)
      else if (instruction.op === 'end' && !holds.end) reached.atEnd.push(base + instruction.next)
      else if (instruction.op === 'save' || instruction.op === 'end') visit(base + instruction.next)
      else if (instruction.op !== 'start') reached.waiting.push(state)
      else if (holds.start) visit(base + instruction.next)
    }
    for (const target of targets) visit(target)
    return reached
  }

  const take = (waiting: Iterable<number>, item: Asked): Standing => {
    const targets: number[] = []
    for (const state of waiting) {
      const base = bases[state]!
      for (const target of targetsOf(instructions[state]!, item)) targets.push(base + target)
    }
    const { waiting: left, ended, atEnd } = reach(targets, { start: false, end: false })
    const endedAtEnd = atEnd.length === 0 ? [] : reach(atEnd, { start: false, end: true }).ended
    return {
      waiting: Int32Array.from(left).sort(),
      ended: [...new Set(ended)],
      endedAtEnd: [...new Set([...ended, ...endedAtEnd])],
    }
  }

  return {
    add: program => {
      const base = instructions.length
      openers.add(program, entries.length)
      for (const instruction of program.instructions) {
        instructions.push(instruction)
        bases.push(base)
        owners.push(entries.length)
      }
      entries.push(base + program.entry)
    },
    take,
    open: (item, isFirst) => {
      const opened = [...openers.of(item)].map(order => entries[order]!)
      return opened.length === 0 ? undefined : take(reach(opened, { start: isFirst, end: false }).waiting, item)
    },
  }
}

/** Where an item leads from an instruction that waits for one. */
const targetsOf = (instruction: Instruction, item: Asked): number[] => {
  if (instruction.op === 'any') return [instruction.next]
  if (instruction.op === 'class') return (item.classes & instruction.bits) === 0 ? [] : [instruction.next]
  if (instruction.op !== 'word') return []
  const { folded, form, lemma } = instruction.branches
  return [folded.get(item.folded), form.get(item.form), lemma.get(item.verbLemma), lemma.get(item.nounLemma)].filter(
    target => target !== undefined,
  )
}
