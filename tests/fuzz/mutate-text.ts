import { oddPieces, tellingPieces } from './dictionary.ts'
import type { Random } from './random.ts'

/** One change of a text. `others` are texts to take pieces from. */
export type MutateText = (text: string, random: Random, others: readonly string[]) => string

/** A place in a text, as often as not at the edge of a word or line. */
export const placeIn = (text: string, random: Random): number => {
  const at = random.between(0, text.length + 1)
  if (random.percent(50)) return at
  const edge = text.slice(at).search(/\b|\n/)
  return edge < 0 ? at : at + edge
}

/** Two places in a text, seldom far apart. */
export const rangeIn = (text: string, random: Random): readonly [from: number, to: number] => {
  const from = placeIn(text, random)
  const longest = random.pick([3, 12, 60, 300, 1000])
  return [from, Math.min(text.length, from + 1 + random.between(0, longest))]
}

/** The text with a piece put into it. */
export const insert = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at)

const replaceRange = (text: string, random: Random, change: (piece: string) => string): string => {
  const [from, to] = rangeIn(text, random)
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to)
}

const insertPiece =
  (pieces: readonly string[]): MutateText =>
  (text, random) =>
    insert(text, placeIn(text, random), random.pick(pieces))

/** Some characters of a text, or a piece of the dictionary, many times: seldom very many. */
const repeat: MutateText = (text, random) => {
  const [from, to] = rangeIn(text, random)
  const piece = random.percent(50) ? text.slice(from, to) : random.pick(random.percent(50) ? oddPieces : tellingPieces)
  const most = random.percent(2) ? 60_000 : random.pick([20, 100, 2000])
  const count = 1 + random.between(0, Math.max(2, most / Math.max(1, piece.length)))
  return insert(text, from, piece.repeat(count))
}

const onLines =
  (change: (lines: string[], random: Random) => string[]): MutateText =>
  (text, random) =>
    change(text.split('\n'), random).join('\n')

const swapLines = onLines((lines, random) => {
  const [a, b] = [random.between(0, lines.length), random.between(0, lines.length)]
  return lines.with(a, lines[b]!).with(b, lines[a]!)
})

const splice: MutateText = (text, random, others) => {
  const other = random.pick(others)
  const [from, to] = rangeIn(other, random)
  return insert(text, placeIn(text, random), other.slice(from, to))
}

const newlines: MutateText = (text, random) => {
  const ways = random.pick([['\r\n'], ['\r'], ['\n\n'], [' '], ['\u2028'], ['\n', '\r\n', '\r'], ['\n \n', '\n']])
  return text.replaceAll('\n', () => random.pick(ways))
}

const everyOne: MutateText = (text, random) => {
  const [what, by] = random.pick([
    [/[“”"]/g, ['"', '“', '”', '«', "''", '']],
    [/['’]/g, ['’', "'", '‘', '´']],
    [/[.]/g, ['', '. ', '..', '。']],
    [/,/g, ['', ' ,', ';', '，']],
    [/ /g, ['\u00a0', '  ', '\n', '', '\u200b']],
    [/\d/g, ['0', '9', '٣', '¹']],
    [/\b(?:said|says)\b/g, ['said', 'said that', 'SAID', 'warned', 'will']],
    [/\p{Lu}/gu, ['A', 'É', 'a', 'İ']],
  ] as const)
  return text.replaceAll(what, found => (random.percent(60) ? random.pick<string>(by) : found))
}

const changeCase: MutateText = (text, random) =>
  random.percent(20)
    ? text.toUpperCase()
    : replaceRange(text, random, piece => random.pick([piece.toUpperCase(), piece.toLowerCase()]))

const shuffleWords: MutateText = (text, random) =>
  replaceRange(text, random, piece => {
    const words = piece.split(' ')
    for (let i = words.length - 1; i > 0; i--) {
      const k = random.between(0, i + 1)
      ;[words[i], words[k]] = [words[k]!, words[i]!]
    }
    return words.join(' ')
  })

const hardWrap: MutateText = (text, random) => {
  const width = random.pick([12, 40, 72])
  return text.replaceAll(new RegExp(`(.{${width - 10},${width}}) `, 'g'), '$1\n')
}

/** Changes that texts of any form take; the likeliest stand more than once. */
export const textMutators: readonly MutateText[] = [
  insertPiece(oddPieces),
  insertPiece(oddPieces),
  insertPiece(tellingPieces),
  insertPiece(tellingPieces),
  (text, random) => replaceRange(text, random, () => ''),
  (text, random) => replaceRange(text, random, piece => piece + piece),
  (text, random) => replaceRange(text, random, piece => [...piece].reverse().join('')),
  (text, random) => text.slice(0, placeIn(text, random)),
  repeat,
  swapLines,
  onLines((lines, random) => lines.toSpliced(random.between(0, lines.length), 1)),
  splice,
  splice,
  newlines,
  everyOne,
  changeCase,
  shuffleWords,
  hardWrap,
]

/** A text after some changes, of at most so many characters. */
export const mutateText = (
  text: string,
  random: Random,
  {
    others,
    mutators = textMutators,
    longest = 80_000,
  }: {
    readonly others: readonly string[]
    readonly mutators?: readonly MutateText[]
    readonly longest?: number
  },
): string => {
  let changed = text
  for (let left = random.pick([0, 1, 1, 2, 3, 4, 6, 10]); left > 0; left--) {
    changed = random.pick(mutators)(changed, random, others).slice(0, longest)
  }
  return changed
}
