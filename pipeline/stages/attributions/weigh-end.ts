import { endSigns, type Passed, pass, type Reach } from './end-signs.ts'

/** What each sign adds to the log odds that a content ends at a place. */
export type EndWeights = ReadonlyMap<string, number>

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

/** Reads the weights, one a line: sign, weight. */
export const parseEndWeights = (lines: readonly string[]): EndWeights =>
  new Map(
    lines.map(line => {
      const space = line.lastIndexOf(' ')
      return [line.slice(0, space), Number(line.slice(space + 1))]
    }),
  )

/** Calls `visit` with every place where a content may end, from left to right, until it returns true. */
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
    for (const sign of signs) sum += ends.get(sign) ?? 0
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
