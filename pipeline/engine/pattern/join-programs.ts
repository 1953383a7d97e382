import type { PatternTables } from './pattern-tables.ts'
import { Operation, visitTargets, ways } from './program-code.ts'
import type { Asked } from './symbols.ts'

/** Where patterns stand at once. */
export interface Standing {
  /** Places in the code that wait for an item. */
  readonly waiting: Int32Array
  /** Patterns whose match ends here, and those whose match does if the range ends, too. */
  readonly ended: readonly number[]
  readonly endedAtEnd: readonly number[]
}

/** Many patterns as one: a step takes all of them on. */
export interface JoinedPrograms {
  /** Where the patterns stand behind the first item of a match; undefined where it opens none. */
  open(item: Asked, isFirst: boolean): Standing | undefined
  /** Where they stand behind an item more. */
  take(waiting: Int32Array, item: Asked): Standing
}

/** Joins the patterns of tables. */
export const joinPrograms = ({
  code,
  entries,
  openers,
  openedFrom,
  opened,
  classOpeners,
  anyOpeners,
}: PatternTables): JoinedPrograms => {
  /** By place, the search in which it was last met. */
  let seen = new Float64Array(0)
  let search = 0
  let holdsStart = false
  let holdsEnd = false
  /** What the search met: places that wait for an item, patterns whose match ends, places behind `$`. */
  let waiting: number[] = []
  let ended: number[] = []
  let atEnd: number[] = []

  const startSearch = (): void => {
    if (seen.length === 0) seen = new Float64Array(code.length)
    search++
    waiting = []
    ended = []
    atEnd = []
  }
  /** Follows the steps that take no item. */
  const visit = (at: number): void => {
    if (seen[at] === search) return
    seen[at] = search
    const operation = code[at]!
    if (operation === Operation.Split) for (let i = at + 2; i < at + 2 + code[at + 1]!; i++) visit(code[i]!)
    else if (operation === Operation.Match) ended.push(code[at + 1]!)
    else if (operation === Operation.Save) visit(code[at + 1]!)
    else if (operation === Operation.End) {
      if (holdsEnd) visit(code[at + 1]!)
      else atEnd.push(code[at + 1]!)
    } else if (operation !== Operation.Start) waiting.push(at)
    else if (holdsStart) visit(code[at + 1]!)
  }

  const take = (from: ArrayLike<number>, item: Asked): Standing => {
    holdsStart = false
    holdsEnd = false
    startSearch()
    for (let i = 0; i < from.length; i++) {
      const at = from[i]!
      const operation = code[at]!
      if (operation === Operation.Word) visitTargets(code, at, item, visit)
      else if (operation === Operation.Any || (code[at + 2]! & item.classes) !== 0) visit(code[at + 1]!)
    }
    const left = Int32Array.from(waiting).sort()
    const here = ended
    if (atEnd.length === 0) return { waiting: left, ended: here, endedAtEnd: here }
    const behind = atEnd
    holdsEnd = true
    startSearch()
    for (const at of behind) visit(at)
    return { waiting: left, ended: here, endedAtEnd: [...new Set([...here, ...ended])] }
  }

  const addOpened = (word: number, to: Set<number>): void => {
    const index = placeIn(openers, word)
    if (index < 0) return
    for (let at = openedFrom[index]!; at < openedFrom[index + 1]!; at++) to.add(entries[opened[at]!]!)
  }

  return {
    take,
    open: (item, isFirst) => {
      const targets = new Set<number>()
      for (const order of anyOpeners) targets.add(entries[order]!)
      for (let at = 0; at < classOpeners.length; at += 2) {
        if ((classOpeners[at]! & item.classes) !== 0) targets.add(entries[classOpeners[at + 1]!]!)
      }
      addOpened(4 * item.folded + byFolded, targets)
      addOpened(4 * item.form + byForm, targets)
      addOpened(4 * item.verbLemma + byLemma, targets)
      addOpened(4 * item.nounLemma + byLemma, targets)
      if (targets.size === 0) return undefined
      holdsStart = isFirst
      holdsEnd = false
      startSearch()
      for (const target of targets) visit(target)
      return take(waiting, item)
    },
  }
}

const byFolded = ways.indexOf('folded')
const byForm = ways.indexOf('form')
const byLemma = ways.indexOf('lemma')

/** The index of a number in a rising row; -1 where it is not there. */
const placeIn = (row: Int32Array, number: number): number => {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]! < number) low = middle + 1
    else high = middle
  }
  return row[low] === number ? low : -1
}
