import type { LineTest } from '../../engine/kinds/line.ts'
import type { LineExpression } from './expressions/line-expression.ts'
import type { PlainLine } from './expressions/plain-line.ts'
import type { LinePart } from './line-part.ts'
import type { Ending } from './read-line.ts'

type Test = (part: LinePart) => boolean

/** The tests of a line rule around what it covers. */
export interface LineTests {
  /** Before: place, size and end, which rule out most rules for most lines. */
  readonly mayHold: Test
  /** After: words, which have to be looked for. */
  readonly isConfirmed: Test
}

/** All tests of a line rule but what it covers. */
export const compileLineTests = (line: LineTest, express: (source: string) => LineExpression): LineTests => ({
  mayHold: all([...placeTests(line), ...sizeTests(line)]),
  isConfirmed: all(wordTests(line, express)),
})

const all =
  (tests: readonly Test[]): Test =>
  part => {
    for (const test of tests) if (!test(part)) return false
    return true
  }

/** A test for each value that is given. */
const when = <T>(value: T | undefined, make: (value: T) => Test): Test[] => (value === undefined ? [] : [make(value)])

const placeTests = (line: LineTest): Test[] => [
  ...when(line.top, top => p => p.around.hasBody !== top),
  ...when(line.bottom, bottom => p => p.index > p.around.lastProse === bottom),
  ...when(line.titled, titled => p => p.around.headlines.size > 0 === titled),
  ...when(line.first, first => p => p.index < first),
  ...when(line.last, last => p => p.index >= p.around.lines.length - last),
  ...when(line.after, names => hasOneOf(names, p => p.around.before)),
  ...when(line.notAfter, names => not(hasOneOf(names, p => p.around.before))),
  ...when(line.tail, names => hasOneOf(names, p => p.tails)),
  ...when(line.gap, gap => p => p.hasGap === gap),
  ...when(line.alone, alone => p => p.isAlone === alone),
]

const sizeTests = (line: LineTest): Test[] => [
  ...when(line.characters, size => p => isBetween(p.end - p.start, size)),
  ...when(line.words, size => p => isBetween(p.words, size)),
  ...when(line.ends, ends => endsAs([ends].flat())),
]

const wordTests = (line: LineTest, express: (source: string) => LineExpression): Test[] => [
  ...when(line.has, source => searches(express(source), p => p.head)),
  ...when(line.lacks, source => not(searches(express(source), p => p.head))),
  ...when(line.next, source => searches(express(source), p => p.next)),
  ...when(line.finite, tenses => p => tenses.includes(p.finite)),
  ...when(line.repeats, what => p => (what === 'headline' ? p.repeatsHeadline : p.repeatsNeighbour)),
]

const endsAs =
  (endings: readonly Ending[]): Test =>
  part =>
    endings.includes(part.ends)

const isBetween = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most

const hasOneOf = (names: string | readonly string[], from: (part: LinePart) => readonly string[]): Test => {
  const wanted = new Set([names].flat())
  return part => from(part).some(name => wanted.has(name))
}

const searches =
  (expression: LineExpression, from: (part: LinePart) => PlainLine): Test =>
  part =>
    expression.test(from(part))

const not =
  (test: Test): Test =>
  part =>
    !test(part)
