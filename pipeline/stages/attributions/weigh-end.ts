import { endSigns, type Passed, pass, type Reach } from './end-signs.ts'

/** What each sign adds to the log odds that a content ends at a place, by its halves, parted at any of its spaces. */
export type EndWeights = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What decides on ends. */
export interface EndPolicy {
  readonly ends: EndWeights
  /** Classes of cues whose contents end only where the signs are strong. */
  readonly careful: ReadonlySet<string>
}

/** How far a content is walked, in elements. */
const furthest = 120
/** How much likelier than going on an end must be: what is cut off is lost to the reader. More with cues of readouts, whose contents run on. */
const caution = { plain: 1.3, careful: 1.8 }

/** Weights of whole signs as they are looked up. */
export function toEndWeights(weights: Iterable<readonly [sign: string, weight: number]>): EndWeights {
  const halves = new Map<string, Map<string, number>>()
  const add = (left: string, right: string, weight: number): void => {
    const rights = halves.get(left) ?? new Map<string, number>()
    halves.set(left, rights.set(right, weight))
  }
  for (const [sign, weight] of weights) {
    add(sign, '', weight)
    for (let at = sign.indexOf(' '); at >= 0; at = sign.indexOf(' ', at + 1))
      add(sign.slice(0, at), sign.slice(at + 1), weight)
  }
  return halves
}

/** The signs of a place by their whole names. */
export const namesOfSigns = (halves: readonly string[]): string[] =>
  halves.flatMap((left, at) => (at % 2 > 0 ? [] : [halves[at + 1] === '' ? left : `${left} ${halves[at + 1]}`]))

/** Calls `visit` with every place where a content may end and the halves of its signs, from left to right, until it returns true. */
export function walkEnds(reach: Reach, visit: (at: number, signs: readonly string[]) => boolean): void {
  const { line, from, limit } = reach
  const passed: Passed = { verbs: 0, commas: 0, owed: 0, quotations: 0 }
  for (let at = from; at < limit && at - from < furthest; at++) {
    const signs = at > from ? endSigns(reach, at, passed) : undefined
    if (signs && visit(at, signs)) return
    pass(line, at, passed)
  }
}

/** Where a content most probably ends: at the limit, or at the place whose signs weigh most against going on. */
export function endOf(reach: Reach, { ends, careful }: EndPolicy): number {
  const least = careful.has(reach.entry.class) ? caution.careful : caution.plain
  let end = reach.limit
  let best = 0
  let goesOn = 1
  walkEnds(reach, (at, signs) => {
    let sum = 0
    for (let half = 0; half < signs.length; half += 2) sum += ends.get(signs[half]!)?.get(signs[half + 1]!) ?? 0
    const share = 1 / (1 + Math.exp(-sum))
    if (goesOn * share > best) {
      best = goesOn * share
      end = at
    }
    goesOn *= 1 - share
    return goesOn * least < best
  })
  return goesOn * least > best ? reach.limit : end
}
