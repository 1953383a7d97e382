import { compilePatterns, type PatternSource } from '../../engine/compile-patterns.ts'
import { coverSource } from '../../engine/kinds/line-regex.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { LinePart } from './line-part.ts'

/** Number of characters that something takes of a part, from its head or its tail; 0 for none. */
export type TakenLength = (part: LinePart) => number

/** Takes all of the part. */
export const wholePart: TakenLength = part => part.end - part.start

/** Takes what a regular expression covers. Of a long line it sees head or tail, never the whole. */
export const coverWithRegex = (
  part: 'head' | 'tail' | 'whole',
  source: string,
  regex: (source: string) => RegExp,
): TakenLength => {
  const expression = regex(coverSource(part, source))
  if (part === 'whole') return line => (!line.isLong && expression.test(line.head) ? wholePart(line) : 0)
  return line => expression.exec(line[part])?.[0].length ?? 0
}

/** Takes all of the part where at least so many lines of the article match. Counted once an article and rule. */
export const wherePartRecurs =
  (least: number, rule: string, expression: RegExp): TakenLength =>
  part =>
    part.around.countLines(rule, expression) >= least ? wholePart(part) : 0

/** Takes what a token pattern covers. Long lines are not looked at. */
export const coverWithPattern = (
  part: 'head' | 'tail' | 'whole',
  source: PatternSource<string>,
  lexicon: Lexicon,
): TakenLength => {
  const bound = `${part === 'tail' ? '' : '^ '}(${source.pattern})${part === 'head' ? '' : ' $'}`
  const index = compilePatterns([{ ...source, pattern: bound }], lexicon)
  return line => {
    if (line.isLong) return 0
    const { tokens } = line
    const items = itemsOfTokens(tokens)
    const match = part === 'tail' ? index.findAll(items)[0] : index.matchAt(items, 0)
    if (match === undefined) return 0
    return tokens.end[match.to - 1]! - tokens.start[match.from]!
  }
}
