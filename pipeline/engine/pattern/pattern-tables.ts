import type { Lexicon } from '../../text/lexicon.ts'
import { createProgramBuilder } from './build-program.ts'
import { checkPatternSize } from './measure-pattern.ts'
import { parsePattern } from './parse-pattern.ts'
import { lengthAt, Operation, visitWords } from './program-code.ts'

/** Patterns as numbers, which hold a lexicon's ids: all that a search for them needs. */
export type PatternTables = {
  /** The instructions of all patterns, see `Operation`. */
  readonly code: Int32Array
  /** By pattern: where its automaton begins, and whether it has slots (1). */
  readonly entries: Int32Array
  readonly hasSlots: Int32Array
  readonly slots: readonly string[]
  /** What any of them asks for: ids times four plus the way's index, class bits. */
  readonly asked: Int32Array
  readonly classes: number
  /** The words that may open a match, as in `asked`, rising; behind each of them begins, in `opened`, what it opens. */
  readonly openers: Int32Array
  readonly openedFrom: Int32Array
  /** Patterns. */
  readonly opened: Int32Array
  /** Pairs of class bits and the pattern that any of them opens; patterns that any item opens. */
  readonly classOpeners: Int32Array
  readonly anyOpeners: Int32Array
}

/** A pattern, and the words of the lists that it names. */
export interface PatternText {
  readonly pattern: string
  readonly words: (list: string) => readonly string[]
}

/** Builds the tables of patterns. @throws PatternError on a pattern that the loader would refuse. */
export const buildPatternTables = (patterns: readonly PatternText[], lexicon: Lexicon): PatternTables => {
  const builder = createProgramBuilder(lexicon)
  const entries = new Int32Array(patterns.length)
  for (const [order, { pattern, words }] of patterns.entries()) {
    const node = parsePattern(pattern)
    checkPatternSize(node, words)
    entries[order] = builder.add(node, words)
  }
  const code = builder.code()
  return { code, entries, slots: builder.slots, ...readAsked(code, patterns.length), ...readOpeners(code, entries) }
}

const readAsked = (code: Int32Array, patterns: number): Pick<PatternTables, 'hasSlots' | 'asked' | 'classes'> => {
  const hasSlots = new Int32Array(patterns)
  const asked = new Set<number>()
  let classes = 0
  let order = 0
  for (let at = 0; at < code.length; at += lengthAt(code, at)) {
    const operation = code[at]!
    // The automaton of a pattern is written from its last piece on.
    if (operation === Operation.Match) order = code[at + 1]!
    else if (operation === Operation.Save) hasSlots[order] = 1
    else if (operation === Operation.Class) classes |= code[at + 2]!
    else if (operation === Operation.Word) visitWords(code, at, (id, way) => asked.add(4 * id + way))
  }
  return { hasSlots, asked: Int32Array.from(asked).sort(), classes }
}

const readOpeners = (
  code: Int32Array,
  entries: Int32Array,
): Pick<PatternTables, 'openers' | 'openedFrom' | 'opened' | 'classOpeners' | 'anyOpeners'> => {
  const byWord = new Map<number, number[]>()
  const classOpeners: number[] = []
  const anyOpeners: number[] = []
  for (const [order, entry] of entries.entries()) {
    const first = readFirst(code, entry)
    if (first.isAny) anyOpeners.push(order)
    if (first.classes !== 0) classOpeners.push(first.classes, order)
    for (const word of first.words) {
      const orders = byWord.get(word)
      if (orders === undefined) byWord.set(word, [order])
      else orders.push(order)
    }
  }
  const openers = Int32Array.from(byWord.keys()).sort()
  const openedFrom = new Int32Array(openers.length + 1)
  const opened: number[] = []
  for (const [index, word] of openers.entries()) {
    opened.push(...byWord.get(word)!)
    openedFrom[index + 1] = opened.length
  }
  return {
    openers,
    openedFrom,
    opened: Int32Array.from(opened),
    classOpeners: Int32Array.from(classOpeners),
    anyOpeners: Int32Array.from(anyOpeners),
  }
}

/** What the first item of a match of the pattern that begins at a place may be. */
const readFirst = (
  code: Int32Array,
  entry: number,
): { readonly words: ReadonlySet<number>; readonly classes: number; readonly isAny: boolean } => {
  const words = new Set<number>()
  let classes = 0
  let isAny = false
  const seen = new Set<number>()
  const visit = (at: number): void => {
    if (seen.has(at)) return
    seen.add(at)
    const operation = code[at]!
    if (operation === Operation.Word) visitWords(code, at, (id, way) => words.add(4 * id + way))
    else if (operation === Operation.Class) classes |= code[at + 2]!
    else if (operation === Operation.Any) isAny = true
    else if (operation === Operation.Split) for (let i = 0; i < code[at + 1]!; i++) visit(code[at + 2 + i]!)
    else if (operation !== Operation.Match) visit(code[at + 1]!)
  }
  visit(entry)
  return { words, classes, isAny }
}
