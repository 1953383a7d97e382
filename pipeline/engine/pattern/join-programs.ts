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

/** Joins programs: the states of each are numbered behind those of the one before. */
export const joinPrograms = (programs: readonly Program[]): JoinedPrograms => {
  const openersOf = createOpeners(programs)
  const { instructions, bases, owners } = inOneRow(programs)
  const seen = new Uint8Array(instructions.length)

  const reach = (targets: readonly number[], holds: { readonly start: boolean; readonly end: boolean }): Reached => {
    const reached: Reached = { waiting: [], ended: [], atEnd: [] }
    const visited: number[] = []
    const visit = (state: number): void => {
      if (seen[state] === 1) return
      seen[state] = 1
      visited.push(state)
      const instruction = instructions[state]!
      const base = bases[owners[state]!]!
      if (instruction.op === 'split') for (const target of instruction.targets) visit(base + target)
      else if (instruction.op === 'match') reached.ended.push(owners[state]!)
      else if (instruction.op === 'end' && !holds.end) reached.atEnd.push(base + instruction.next)
      else if (instruction.op === 'save' || instruction.op === 'end') visit(base + instruction.next)
      else if (instruction.op !== 'start') reached.waiting.push(state)
      else if (holds.start) visit(base + instruction.next)
    }
    for (const target of targets) visit(target)
    for (const state of visited) seen[state] = 0
    return reached
  }

  const take = (waiting: Iterable<number>, item: Asked): Standing => {
    const targets: number[] = []
    for (const state of waiting) {
      const base = bases[owners[state]!]!
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
    take,
    open: (item, isFirst) => {
      const entries = [...openersOf(item)].map(order => bases[order]! + programs[order]!.entry)
      if (entries.length === 0) return undefined
      return take(reach(entries, { start: isFirst, end: false }).waiting, item)
    },
  }
}

/** The instructions of all programs in one row: where each program begins in it, and whose each instruction is. */
const inOneRow = (programs: readonly Program[]) => {
  const bases: number[] = []
  const instructions: Instruction[] = []
  const owners: number[] = []
  programs.forEach((program, order) => {
    bases.push(instructions.length)
    for (const instruction of program.instructions) {
      instructions.push(instruction)
      owners.push(order)
    }
  })
  return { bases, instructions, owners }
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
