import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

const marks: ReadonlySet<string> = new Set([',', ';', '•', '·', '●', '▪', '-', '–', '—'])

/** Numbers the items of an enumeration in the ranges, by token: a comma, a semicolon, a bullet, a dash opens the next one. */
export const numberItems = (ranges: readonly TokenRange[], tokens: Tokens): ((token: number) => number) => {
  const first = ranges.reduce((least, { from }) => Math.min(least, from), tokens.count)
  const last = ranges.reduce((most, { to }) => Math.max(most, to), 0)
  let items: readonly number[] | undefined
  return token => {
    items ??= numbersOf(tokens, first, last)
    return items[token - first] ?? -1
  }
}

const numbersOf = (tokens: Tokens, first: number, last: number): number[] => {
  const numbers: number[] = []
  let item = 0
  for (let token = first; token < last; token++) {
    if (marks.has(tokens.lexicon.form(tokens.form[token]!))) item++
    numbers.push(item)
  }
  return numbers
}
