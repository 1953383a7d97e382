import type { Alphabet } from './alphabet.ts'
import type { StepBound } from './bound-steps.ts'
import type { RepeatPlace, Steps } from './build-steps.ts'
import { countSteps } from './count-steps.ts'

/** A text that makes an expression take more than so many steps. */
export interface SlowText {
  readonly text: readonly string[]
  /** The repeat that takes most of them. */
  readonly busiest: RepeatPlace | undefined
}

/** What is looked for: a text of at most `length` characters for which more than `limit` steps are taken. */
export interface SlowSearch {
  readonly program: Steps
  readonly bound: StepBound
  readonly alphabet: Alphabet
  readonly flags: string
  readonly length: number
  readonly limit: number
}

/** Work of all plain texts together: some 100 ms. */
const mostTries = 5_000_000
const prefixes = [0, 1, 2, 4, 8, 16]

/** Tries texts that lead into the costliest states, then plain ones, each with ends that nothing takes; gives the first that is slow, or a beginning of it. */
export const findSlowText = (search: SlowSearch, spend: (work: number) => void): SlowText | undefined => {
  const { program, alphabet, flags, limit } = search
  const enders = ['', ...rarest(program, alphabet)]
  let spent = 0
  const tryText = (body: readonly string[]): SlowText | undefined => {
    for (const ender of enders) {
      const text = ender === '' ? body : [...body.slice(0, -1), ender]
      const { isSlow, work, busiest } = countSteps(program, text, alphabet, flags, limit)
      spent += work
      spend(work)
      if (isSlow) return { text: text.length < search.length ? text : shorten(search, text, ender), busiest }
    }
    return undefined
  }
  const costliest = costliestText(search, search.bound, spend)
  for (const body of costly(search, costliest, spend)) {
    const slow = tryText(body)
    if (slow !== undefined) return slow
  }
  spent = 0
  for (const body of plain(search, costliest)) {
    if (spent > mostTries) return undefined
    const slow = tryText(body)
    if (slow !== undefined) return slow
  }
  return undefined
}

/** The costliest text, and that of each look, from short to long. */
function* costly(
  search: SlowSearch,
  costliest: readonly string[],
  spend: (work: number) => void,
): Iterable<readonly string[]> {
  yield* growing(costliest)
  for (const look of looksIn(search.bound)) {
    const text = costliestText(search, look.bound, spend)
    yield* growing(look.isBackward ? text.reverse() : text)
  }
}

/** One character over and over, behind a beginning of the costliest text; two in turn. */
function* plain({ alphabet, length }: SlowSearch, costliest: readonly string[]): Iterable<readonly string[]> {
  const { letters } = alphabet
  for (const prefix of prefixes) {
    const begin = costliest.slice(0, Math.min(prefix, length))
    for (const letter of letters) yield [...begin, ...Array<string>(length - begin.length).fill(letter)]
  }
  for (const one of letters) {
    for (const other of letters)
      if (one !== other) yield Array.from({ length }, (_, at) => (at % 2 === 0 ? one : other))
  }
}

/** Ever longer beginnings of a text, each a quarter longer than the one before. */
function* growing(text: readonly string[]): Iterable<readonly string[]> {
  for (let length = 8; length < text.length; length = Math.ceil(1.25 * length)) yield text.slice(0, length)
  yield text
}

const looksIn = (bound: StepBound): StepBound['looks'] => bound.looks.flatMap(look => [look, ...looksIn(look.bound)])

/** A text of which each letter leads the ways so far to what may cost most. */
const costliestText = ({ alphabet, length }: SlowSearch, bound: StepBound, spend: (work: number) => void): string[] => {
  const { letters } = alphabet
  const text: string[] = []
  let standing = new Map([[bound.first, 1]])
  while (text.length < length) {
    spend(letters.length * standing.size)
    let best = -1
    let most = -1
    for (let letter = 0; letter < letters.length; letter++) {
      let sum = 0
      for (const [row, count] of standing)
        for (const way of bound.leadsTo(row, letter)) sum += count * way.ways * bound.weights[way.row]!
      if (sum > most) {
        most = sum
        best = letter
      }
    }
    const next = new Map([[bound.later, 1]])
    for (const [row, count] of standing) {
      for (const way of bound.leadsTo(row, best))
        next.set(way.row, Math.min(1e200, (next.get(way.row) ?? 0) + count * way.ways))
    }
    text.push(letters[best]!)
    standing = next
  }
  return text
}

/** Characters that the fewest states take. */
const rarest = (program: Steps, { letters }: Alphabet): string[] => {
  const takers = new Float64Array(letters.length)
  const add = ({ steps }: Steps): void => {
    for (const step of steps) {
      if (step.op === 'look') add(step.steps)
      else if (step.op === 'letter' || step.op === 'words') {
        const set = step.op === 'letter' ? step.set : step.words.firsts
        for (let letter = 0; letter < letters.length; letter++) takers[letter]! += set[letter]!
      }
    }
  }
  add(program)
  return letters
    .map((character, letter) => ({ character, takers: takers[letter]! }))
    .sort((a, b) => a.takers - b.takers)
    .slice(0, 2)
    .map(({ character }) => character)
}

/** The first of ever longer beginnings of a slow text that is slow, too, when it ends as the text does. */
const shorten = (search: SlowSearch, text: readonly string[], ender: string): readonly string[] => {
  const { program, alphabet, flags, limit } = search
  for (const begin of growing(text)) {
    const short = [...begin, ...ender]
    if (countSteps(program, short, alphabet, flags, limit).isSlow) return short
  }
  return text
}
