import type { PatternIndex } from '../../engine/compile-patterns.ts'
import type { Items } from '../../engine/pattern/items.ts'
import type { LoadedRule } from '../../engine/rule-sets.ts'
import type { FoundDate } from '../../layers/dates.ts'
import type { TokenRange } from '../../text/span.ts'
import type { DateMatch } from './date-match.ts'
import { type Part, takePart } from './take-part.ts'

/** Words that take a part of a date: before it ("the end of"), and behind it ("in the evening"). */
export interface PartRules {
  readonly before: PatternIndex<LoadedRule<'pattern'>>
  readonly behind: PatternIndex<LoadedRule<'pattern'>>
}

/** How far before or behind a date the words may reach that take a part of it, in tokens. */
const reach = 7

/** A date with the words around it that take a part of it: "early next year", "Monday in the evening". */
export const addParts = (
  date: FoundDate,
  sentence: TokenRange,
  items: Items,
  { before, behind }: PartRules,
): FoundDate => {
  const lead = longest(before.findAll(items, Math.max(sentence.from, date.range.from - reach), date.range.from))
  const part = lead && takePart(date, partOf(lead))
  const first = part ? { ...date, ...part, range: { from: lead.from, to: date.range.to }, rule: lead.value.id } : date
  const { to } = first.range
  const tail = behind.matchAt(items, to, to, Math.min(sentence.to, to + reach))
  const last = tail && takePart(first, partOf(tail))
  return last ? { ...first, ...last, range: { from: first.range.from, to: tail.to }, rule: tail.value.id } : first
}

const partOf = ({ value }: DateMatch): Part => (value.attributes?.part ?? 'of-day') as Part

/** The match that begins first. */
const longest = (matches: readonly DateMatch[]): DateMatch | undefined =>
  matches.reduce<DateMatch | undefined>(
    (best, match) => (best === undefined || match.from < best.from ? match : best),
    undefined,
  )
