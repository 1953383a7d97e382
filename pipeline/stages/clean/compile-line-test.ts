import type { LineTest } from '../../engine/kinds/line.ts'
import type { LinePart } from './line-part.ts'

type Test = (part: LinePart) => boolean

/** All tests of a line rule but what it covers, as one. The cheap ones come first: most lines fail on one of them. */
export const compileLineTest = (line: LineTest, regex: (source: string) => RegExp): Test => {
  const tests = [...placeTests(line), ...sizeTests(line), ...wordTests(line, regex)]
  return part => {
    for (const test of tests) if (!test(part)) return false
    return true
  }
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
]

const wordTests = (line: LineTest, regex: (source: string) => RegExp): Test[] => [
  ...when(line.ends, ends => p => [ends].flat().includes(p.ends)),
  ...when(line.finite, tenses => p => tenses.includes(p.finite)),
  ...when(line.repeats, what => p => (what === 'headline' ? p.repeatsHeadline : p.repeatsNeighbour)),
  ...when(line.has, source => searches(regex(source), p => p.head)),
  ...when(line.lacks, source => not(searches(regex(source), p => p.head))),
  ...when(line.next, source => searches(regex(source), p => p.next)),
]

const isBetween = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most

const hasOneOf = (names: string | readonly string[], from: (part: LinePart) => readonly string[]): Test => {
  const wanted = new Set([names].flat())
  return part => from(part).some(name => wanted.has(name))
}

const searches =
  (expression: RegExp, from: (part: LinePart) => string): Test =>
  part =>
    expression.test(from(part))

const not =
  (test: Test): Test =>
  part =>
    !test(part)
