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

/**
 * Maps places of an article's text to those of its later text. Lines that stand once in both, in the same order, are the
 * same; between them what begins and ends alike.
 */
export const alignTexts = (before: string, after: string): MapSpan => {
  const shared: Shared[] = []
  const add = ({ before: start, after: there, length }: Shared): void => {
    const last = shared.at(-1)
    if (last && last.before + last.length === start && last.after + last.length === there) {
      shared[shared.length - 1] = { ...last, length: last.length + length }
    } else if (length > 0) shared.push({ before: start, after: there, length })
  }
  let [from, to] = [0, 0]
  const end = { before: before.length, after: after.length, length: 0 }
  for (const line of [...commonLines(before, after), end]) {
    const most = Math.min(line.before - from, line.after - to)
    let head = 0
    while (head < most && before.charCodeAt(from + head) === after.charCodeAt(to + head)) head++
    let tail = 0
    while (tail < most - head && before.charCodeAt(line.before - tail - 1) === after.charCodeAt(line.after - tail - 1))
      tail++
    add({ before: from, after: to, length: head })
    add({ before: line.before - tail, after: line.after - tail, length: tail })
    add(line)
    from = line.before + line.length
    to = line.after + line.length
  }
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

/** Lines that stand once in each text, as many as keep their order. */
const commonLines = (before: string, after: string): Shared[] => {
  const places = uniqueLines(after)
  const common = [...uniqueLines(before)].flatMap(([line, place]) => {
    const there = places.get(line)
    return there === undefined || there < 0 || place < 0 ? [] : [{ before: place, after: there, length: line.length }]
  })
  return longestRising(common)
}

/** Where each line stands; -1 for one that stands there more than once. */
const uniqueLines = (text: string): Map<string, number> => {
  const places = new Map<string, number>()
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, end)
    if (line.trim() !== '') places.set(line, places.has(line) ? -1 : start)
    start = end + 1
  }
  return places
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
