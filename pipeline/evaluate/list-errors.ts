import type { Span } from '../text/span.ts'
import type { Describer } from './describe-place.ts'
import type { Cause, EvaluationError } from './evaluation-error.ts'
import { pairSureFirst } from './pair-up.ts'
import { isSure } from './same-fact.ts'

/** One side's way to show a fact: where it stands, and what is told of it beside the words. */
export interface Shown {
  readonly places: readonly Span[]
  readonly label: string
}

/** A list of the gold beside the record's, with what makes two of them one, or nearly. */
export interface Lists<Gold, Found> {
  readonly gold: readonly Gold[]
  readonly found: readonly Found[]
  readonly isSame: (gold: Gold, found: Found) => boolean
  /** Tells of something that was missed whether this is what was read in its place. */
  readonly isNear: (gold: Gold, found: Found) => boolean
  readonly causes: Readonly<{ missed: Cause; extra: Cause; near: Cause }>
  readonly showGold: (gold: Gold) => Shown
  readonly showFound: (found: Found) => Shown
  /** What differs between two that are one. */
  readonly compare: (gold: Gold, found: Found) => readonly Difference[]
}

/** What differs between two that are one; null where nothing does. */
export type Difference = readonly [cause: Cause, expected: string, got: string] | null

/** What is missed, nobody's, or told otherwise between two lists: each with its words. */
export const findListErrors = <Gold extends { readonly sure?: boolean | undefined }, Found>(
  describe: Describer,
  { gold, found, isSame, isNear, causes, showGold, showFound, compare }: Lists<Gold, Found>,
): EvaluationError[] => {
  const pairs = pairSureFirst(gold, found, isSame, isSure)
  const paired = new Set<Gold | Found>(pairs.flat())
  const free = new Set(found.filter(item => !paired.has(item)))
  const tell = ({ places, label }: Shown): string => `${label === '' ? '' : `${label}: `}${describe.words(places)}`
  const errorOf = (cause: Cause, { places }: Shown, expected: string | null, got: string | null): EvaluationError => ({
    cause,
    ...describe.place(places[0]!.start),
    gold: null,
    found: null,
    expected,
    got,
  })
  const missed = gold
    .filter(item => isSure(item) && !paired.has(item))
    .map(item => {
      const near = [...free].find(candidate => isNear(item, candidate))
      const shown = showGold(item)
      if (near === undefined) return errorOf(causes.missed, shown, tell(shown), null)
      free.delete(near)
      return errorOf(causes.near, shown, tell(shown), tell(showFound(near)))
    })
  const differences = pairs
    .filter(([item]) => isSure(item))
    .flatMap(([item, candidate]) => {
      const shown = showGold(item)
      return compare(item, candidate)
        .filter(difference => difference !== null)
        .map(([cause, expected, got]) => errorOf(cause, shown, `${expected}: ${describe.words(shown.places)}`, got))
    })
  const extra = [...free].map(item => errorOf(causes.extra, showFound(item), null, tell(showFound(item))))
  return [...missed, ...differences, ...extra]
}
