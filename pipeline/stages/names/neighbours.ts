import type { Tokens } from '../../text/tokens.ts'
import type { JoinedPerson } from './join-people.ts'
import type { Units } from './units.ts'

/** Tokens between two names of an enumeration at most. */
const longestEnumeration = 16

const joining: ReadonlySet<string> = new Set([',', 'and'])

/** Finds the person named right before another one in an enumeration: nothing but commas, "and" and titles stand between. */
export function createNeighbours(
  people: readonly JoinedPerson[],
  tokens: Tokens,
  units: Units,
  home: string | null,
): (person: number) => number | undefined {
  const ending = new Map(
    people.flatMap(({ candidates }, index) => candidates.map(({ range }) => [range.to, index] as const)),
  )
  return index => {
    const { range } = people[index]!.candidates[0]!
    for (let end = range.from; end > range.from - longestEnumeration; end--) {
      const previous = ending.get(end)
      if (previous === undefined || previous === index) continue
      return isEnumerated(end, range.from) ? previous : undefined
    }
    return undefined
  }

  function isEnumerated(from: number, to: number): boolean {
    if (to <= from) return false
    const first = tokens.lexicon.form(tokens.form[from]!)
    if (first !== ',' && !(first === 'and' && home === null)) return false
    for (let at = from; at < to; at++) {
      if (units.offices.covering(at) || units.ranks.covering(at) || units.organizations.covering(at)) continue
      if (!joining.has(tokens.lexicon.form(tokens.form[at]!))) return false
    }
    return true
  }
}
