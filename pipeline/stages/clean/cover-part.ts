import { compilePatterns, type PatternSource } from '../../engine/compile-patterns.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { LineExpression } from './expressions/line-expression.ts'
import type { LinePart } from './line-part.ts'

/** Number of characters that something takes of a part, from its head or its tail; 0 for none. */
export type TakenLength = (part: LinePart) => number

/** Takes all of the part. */
export const wholePart: TakenLength = part => part.end - part.start

/** Takes what a regular expression covers. Of a long line it sees head or tail, never the whole. */
export const coverWithExpression = (part: 'head' | 'tail' | 'whole', expression: LineExpression): TakenLength =>
  part === 'whole'
    ? line => (!line.isLong && expression.test(line.head) ? wholePart(line) : 0)
    : line => expression.cover(line[part])

/** Takes all of the part where at least so many lines of the article match. Counted once an article and rule. */
export const wherePartRecurs =
  (least: number, rule: string, expression: LineExpression): TakenLength =>
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
