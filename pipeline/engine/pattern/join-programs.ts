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

/** What is met on the way from places without taking an item. */
interface Reached {
  readonly waiting: number[]
  readonly ended: number[]
  /** Behind `$`. */
  readonly atEnd: number[]
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
  const seen = new Set<number>()

  const reach = (targets: Iterable<number>, holdsStart: boolean, holdsEnd: boolean): Reached => {
    const waiting: number[] = []
    const ended: number[] = []
    const atEnd: number[] = []
    seen.clear()
    const visit = (at: number): void => {
      if (seen.has(at)) return
      seen.add(at)
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
    for (const target of targets) visit(target)
    return { waiting, ended, atEnd }
  }

  const take = (waiting: Iterable<number>, item: Asked): Standing => {
    const targets: number[] = []
    const push = (target: number): void => {
      targets.push(target)
    }
    for (const at of waiting) {
      const operation = code[at]!
      if (operation === Operation.Word) visitTargets(code, at, item, push)
      else if (operation === Operation.Any || (code[at + 2]! & item.classes) !== 0) targets.push(code[at + 1]!)
    }
    const { waiting: left, ended, atEnd } = reach(targets, false, false)
    const endedAtEnd = atEnd.length === 0 ? noPatterns : reach(atEnd, false, true).ended
    return { waiting: Int32Array.from(left).sort(), ended, endedAtEnd: [...new Set([...ended, ...endedAtEnd])] }
  }

  const addOpened = (word: number, to: Set<number>): void => {
    const index = placeIn(openers, word)
    if (index < 0) return
    for (let at = openedFrom[index]!; at < openedFrom[index + 1]!; at++) to.add(entries[opened[at]!]!)
  }

  return {
    take,
    open: ({ folded, form, verbLemma, nounLemma, classes }, isFirst) => {
      const targets = new Set<number>()
      for (const order of anyOpeners) targets.add(entries[order]!)
      for (let at = 0; at < classOpeners.length; at += 2) {
        if ((classOpeners[at]! & classes) !== 0) targets.add(entries[classOpeners[at + 1]!]!)
      }
      addOpened(4 * folded + byFolded, targets)
      addOpened(4 * form + byForm, targets)
      addOpened(4 * verbLemma + byLemma, targets)
      addOpened(4 * nounLemma + byLemma, targets)
      const item = { folded, form, verbLemma, nounLemma, classes }
      return targets.size === 0 ? undefined : take(reach(targets, isFirst, false).waiting, item)
    },
  }
}

const noPatterns: readonly number[] = []
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
