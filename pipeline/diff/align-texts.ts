import { countBefore } from '../text/count-before.ts'
import type { Span } from '../text/span.ts'

/** Gives what stayed of a place of the old text, as places of the new one: in pieces, where words were put in or taken out. */
export type MapSpan = (span: Span) => readonly Span[]

/** A stretch that both texts have. */
interface Shared {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** Stretches of two texts that lie between what both have. */
interface Gap {
  readonly before: Range
  readonly after: Range
}

type Range = readonly [from: number, to: number]

/**
 * Maps places of an article's text to those of its later text. Lines that stand once in both, in the same order, are the
 * same; between them three words in a row that do; between those what begins and ends alike.
 */
export const alignTexts = (before: string, after: string): MapSpan => {
  const shared: Shared[] = []
  const add = ({ before: start, after: there, length }: Shared): void => {
    const last = shared.at(-1)
    if (last && last.before + last.length === start && last.after + last.length === there) {
      shared[shared.length - 1] = { ...last, length: last.length + length }
    } else if (length > 0) shared.push({ before: start, after: there, length })
  }
  const fill = (gap: Gap, [findUnits, ...finer]: readonly FindUnits[]): void => {
    let [[from, to], [there, thereTo]] = [gap.before, gap.after]
    let head = 0
    const most = Math.min(to - from, thereTo - there)
    while (head < most && before.charCodeAt(from + head) === after.charCodeAt(there + head)) head++
    let tail = 0
    while (tail < most - head && before.charCodeAt(to - tail - 1) === after.charCodeAt(thereTo - tail - 1)) tail++
    add({ before: from, after: there, length: head })
    from += head
    there += head
    to -= tail
    thereTo -= tail
    if (findUnits && from < to && there < thereTo) {
      for (const unit of commonUnits(findUnits(before, [from, to]), findUnits(after, [there, thereTo]))) {
        fill({ before: [from, unit.before], after: [there, unit.after] }, finer)
        add(unit)
        from = unit.before + unit.length
        there = unit.after + unit.length
      }
      fill({ before: [from, to], after: [there, thereTo] }, finer)
    }
    add({ before: to, after: thereTo, length: tail })
  }
  fill({ before: [0, before.length], after: [0, after.length] }, [findLines, findWords])
  return createMap(shared)
}

const createMap =
  (shared: readonly Shared[]): MapSpan =>
  ({ start, end }) => {
    const pieces: Span[] = []
    const first = countBefore(shared.length, index => shared[index]!.before + shared[index]!.length, start + 1)
    for (let index = first; index < shared.length && shared[index]!.before < end; index++) {
      const { before, after, length } = shared[index]!
      const shift = after - before
      pieces.push({ start: Math.max(start, before) + shift, end: Math.min(end, before + length) + shift })
    }
    return pieces
  }

/** Something of a text that may stand in another: what it is told by, where it is, and how long. */
type Unit = readonly [key: string, start: number, length: number]
type FindUnits = (text: string, range: Range) => Iterable<Unit>

/** Units that stand once in each text, as many as keep their order. */
const commonUnits = (before: Iterable<Unit>, after: Iterable<Unit>): Shared[] => {
  const places = uniquePlaces(after)
  const common = [...uniquePlaces(before)].flatMap(([key, unit]) => {
    const there = places.get(key)
    return unit && there ? [{ before: unit[1], after: there[1], length: unit[2] }] : []
  })
  return longestRising(common)
}

/** Null for what stands there more than once. */
const uniquePlaces = (units: Iterable<Unit>): Map<string, Unit | null> => {
  const places = new Map<string, Unit | null>()
  for (const unit of units) places.set(unit[0], places.has(unit[0]) ? null : unit)
  return places
}

function* findLines(text: string, [from, to]: Range): Generator<Unit> {
  for (let start = from; start < to; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? to : Math.min(found, to)
    const line = text.slice(start, end)
    if (line.trim() !== '') yield [line, start, end - start]
    start = end + 1
  }
}

/** Words, told by themselves and the two behind them, whatever white space stands between. */
function* findWords(text: string, [from, to]: Range): Generator<Unit> {
  const words = [...text.slice(from, to).matchAll(/\S+/g)]
  for (const [i, { 0: word, index }] of words.entries()) {
    const [second, third] = [words[i + 1]?.[0], words[i + 2]?.[0]]
    if (third !== undefined) yield [`${word} ${second} ${third}`, from + index, word.length]
  }
}

/** The longest choice of stretches whose places in the new text rise, too. */
const longestRising = (stretches: readonly Shared[]): Shared[] => {
  /** Of the choices of each length, the index of the last stretch of the one that ends first. */
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, { after }] of stretches.entries()) {
    const length = countBefore(ends.length, at => stretches[ends[at]!]!.after, after)
    previous.push(ends[length - 1] ?? -1)
    ends[length] = index
  }
  const chosen: Shared[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) chosen.push(stretches[index]!)
  return chosen.reverse()
}
