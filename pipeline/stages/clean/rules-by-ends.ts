import type { CompiledLineRule } from './compile-line-rules.ts'
import type { PlainLine } from './expressions/plain-line.ts'

/** The rules of a list that can hold for a line, in the list's order. */
export type RulesByEnds = (line: PlainLine) => readonly CompiledLineRule[]

/** Sorts rules out by a line's first and last character, each pair of them when it first comes. */
export const createRulesByEnds = (rules: readonly CompiledLineRule[]): RulesByEnds => {
  const lists = new Map<number, readonly CompiledLineRule[]>()
  return ({ text }) => {
    const first = Math.min(text.charCodeAt(0), beyondAscii)
    const last = Math.min(text.charCodeAt(text.length - 1), beyondAscii)
    const key = first * 128 + last
    const known = lists.get(key)
    if (known !== undefined) return known
    const list = rules.filter(rule => rule.mayTakeBetween(first, last))
    lists.set(key, list)
    return list
  }
}

/** All characters beyond ASCII are sorted alike. */
const beyondAscii = 127
