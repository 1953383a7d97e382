import type { Program } from './build-program.ts'
import { firstItemsOf } from './first-items.ts'
import type { Asked } from './symbols.ts'

/** Programs by what an item must be to open one. */
export interface Openers {
  add(program: Program, order: number): void
  /** The programs that an item may open. */
  of(item: Asked): ReadonlySet<number>
}

/** Openers of programs that are added. */
export const createOpeners = (): Openers => {
  const tables = {
    folded: new Map<number, number[]>(),
    form: new Map<number, number[]>(),
    lemma: new Map<number, number[]>(),
  }
  const byClass: { readonly bits: number; readonly order: number }[] = []
  const always: number[] = []
  return {
    add: (program, order) => {
      const first = firstItemsOf(program)
      if (first.isAny) always.push(order)
      if (first.classes !== 0) byClass.push({ bits: first.classes, order })
      for (const by of ['folded', 'form', 'lemma'] as const) {
        for (const id of first[by]) {
          const orders = tables[by].get(id)
          if (orders === undefined) tables[by].set(id, [order])
          else orders.push(order)
        }
      }
    },
    of: ({ form, folded, verbLemma, nounLemma, classes }) =>
      new Set([
        ...always,
        ...byClass.filter(({ bits }) => (bits & classes) !== 0).map(({ order }) => order),
        ...(tables.folded.get(folded) ?? []),
        ...(tables.form.get(form) ?? []),
        ...(tables.lemma.get(verbLemma) ?? []),
        ...(tables.lemma.get(nounLemma) ?? []),
      ]),
  }
}
