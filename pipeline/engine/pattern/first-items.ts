import type { Program } from './build-program.ts'

/** What the first item of a match may be. */
export interface FirstItems {
  readonly folded: ReadonlySet<number>
  readonly form: ReadonlySet<number>
  readonly lemma: ReadonlySet<number>
  /** Any of these class bits. */
  readonly classes: number
  readonly isAny: boolean
}

/** Which items may open a match. */
export const firstItemsOf = ({ instructions, entry }: Program): FirstItems => {
  const first = {
    folded: new Set<number>(),
    form: new Set<number>(),
    lemma: new Set<number>(),
    classes: 0,
    isAny: false,
  }
  const seen = new Set<number>()
  const visit = (state: number): void => {
    if (seen.has(state)) return
    seen.add(state)
    const instruction = instructions[state]!
    if (instruction.op === 'word') {
      for (const by of ['folded', 'form', 'lemma'] as const) {
        for (const id of instruction.branches[by].keys()) first[by].add(id)
      }
    } else if (instruction.op === 'class') first.classes |= instruction.bits
    else if (instruction.op === 'any') first.isAny = true
    else if (instruction.op === 'split') for (const target of instruction.targets) visit(target)
    else if (instruction.op !== 'match') visit(instruction.next)
  }
  visit(entry)
  return first
}
