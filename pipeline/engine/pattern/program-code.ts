/**
 * What an instruction does: the first of its numbers. Those behind it are its operands; targets are places in the code of an index.
 *
 * | operation | operands |
 * |---|---|
 * | Match | the pattern's place among all |
 * | Any, Start, End | target |
 * | Class | target, class bits |
 * | Save | target, slot's number times two, plus one where it ends |
 * | Split | how many, targets: the first is the best |
 * | Word | how many by folded form, by form, by lemma; then pairs of id and target, each of the three by rising ids |
 */
export const Operation = { Match: 0, Any: 1, Start: 2, End: 3, Class: 4, Save: 5, Split: 6, Word: 7 } as const

/** The three ways in which a Word instruction meets a word, in their order. */
export const ways = ['folded', 'form', 'lemma'] as const

/** How many numbers the instruction at a place has. */
export const lengthAt = (code: Int32Array, at: number): number => {
  const operation = code[at]!
  if (operation === Operation.Word) return 4 + 2 * (code[at + 1]! + code[at + 2]! + code[at + 3]!)
  if (operation === Operation.Split) return 2 + code[at + 1]!
  return operation === Operation.Class || operation === Operation.Save ? 3 : 2
}

/** Calls `visit` with each id that the Word instruction at a place asks for, and the way's index. */
export const visitWords = (code: Int32Array, at: number, visit: (id: number, way: number) => void): void => {
  let pair = at + 4
  for (let way = 0; way < ways.length; way++) {
    for (const end = pair + 2 * code[at + 1 + way]!; pair < end; pair += 2) visit(code[pair]!, way)
  }
}

/**
 * Where an id leads by pairs of id and target that stand one behind the other, by rising ids: -1 for nowhere. `first` is the place of the
 * first pair.
 */
export const targetOf = (code: Int32Array, first: number, count: number, id: number): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (code[first + 2 * middle]! < id) low = middle + 1
    else high = middle
  }
  return low < count && code[first + 2 * low] === id ? code[first + 2 * low + 1]! : -1
}

/** Calls `visit` with every target of a Word instruction at a place that an item met by these ids leads to. */
export const visitTargets = (
  code: Int32Array,
  at: number,
  { folded, form, verbLemma, nounLemma }: WordIds,
  visit: (target: number) => void,
): void => {
  const byFolded = code[at + 1]!
  const byForm = code[at + 2]!
  const byLemma = code[at + 3]!
  const first = at + 4
  let target = folded < 0 ? -1 : targetOf(code, first, byFolded, folded)
  if (target >= 0) visit(target)
  if (byForm > 0 && form >= 0) {
    target = targetOf(code, first + 2 * byFolded, byForm, form)
    if (target >= 0) visit(target)
  }
  if (byLemma === 0) return
  const firstLemma = first + 2 * (byFolded + byForm)
  target = verbLemma < 0 ? -1 : targetOf(code, firstLemma, byLemma, verbLemma)
  if (target >= 0) visit(target)
  target = nounLemma < 0 ? -1 : targetOf(code, firstLemma, byLemma, nounLemma)
  if (target >= 0) visit(target)
}

/** Ids of what a word is met by. */
export interface WordIds {
  readonly folded: number
  readonly form: number
  readonly verbLemma: number
  readonly nounLemma: number
}
