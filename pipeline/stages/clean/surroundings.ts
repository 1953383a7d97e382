import { longLine } from '../../engine/kinds/line-limits.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { isWhite, type Line } from './cut-lines.ts'
import type { LineExpression } from './expressions/line-expression.ts'
import { PlainLine } from './expressions/plain-line.ts'
import type { ToPlain } from './plain-text.ts'
import { endOf } from './read-line.ts'

/** How far a head may reach into a long line, in UTF-16 code units. */
export const headWindow = 400

/** What the lines of an article share, and what the lines so far have shown. */
export interface Surroundings {
  readonly text: string
  readonly lines: readonly Line[]
  /** Index of the last line that reads like running text; -1 where there is none. */
  readonly lastProse: number
  readonly isSingleSpaced: boolean
  readonly toPlain: ToPlain
  readonly lexicon: Lexicon
  /** Headlines so far, as `wordsKey` makes them. */
  readonly headlines: Set<string>
  /** Number of lines whose first 2,000 characters match; worked out once for each name. */
  countLines(name: string, expression: LineExpression): number
  hasBody: boolean
  /** Kind, role and mark of the block before. */
  before: readonly string[]
}

/** Looks over all lines of an article before the first is labelled. */
export const surveyLines = (
  text: string,
  lines: readonly Line[],
  toPlain: ToPlain,
  lexicon: Lexicon,
): Surroundings => ({
  text,
  lines,
  toPlain,
  lexicon,
  lastProse: lines.findLastIndex(line => isProse(text, line)),
  isSingleSpaced:
    lines.length > 3 && lines.filter(({ hasBlankBefore }) => hasBlankBefore).length <= lines.length / 10 + 1,
  countLines: createLineCounter(text, lines, toPlain),
  headlines: new Set(),
  hasBody: false,
  before: [],
})

const createLineCounter = (text: string, lines: readonly Line[], toPlain: ToPlain): Surroundings['countLines'] => {
  const counts = new Map<string, number>()
  return (name, expression) => {
    const known = counts.get(name)
    if (known !== undefined) return known
    const matches = ({ start, end }: Line) =>
      expression.test(new PlainLine(toPlain(text.slice(start, Math.min(end, start + longLine)))))
    const count = lines.filter(matches).length
    counts.set(name, count)
    return count
  }
}

/** A line of this many words that ends as a sentence is running text; so is one of many words, however it ends. */
const prose = { sentence: 9, any: 40 } as const

const isProse = (text: string, { start, end }: Line): boolean => {
  if (end - start > longLine) return true
  let words = 1
  for (let at = start + 1; at < end; at++) if (isWhite(text, at) && !isWhite(text, at - 1)) words++
  return (
    words >= prose.any || (words >= prose.sentence && endOf(text.slice(Math.max(start, end - 12), end)) === 'sentence')
  )
}
