import { countBefore } from '../../text/count-before.ts'
import type { TokenRange } from '../../text/span.ts'

/** Tokens that a mention may begin before its name: rank and office. */
const lead = 24

/** Those of things ordered by `range.from` that begin in a range, or at most a rank and an office before it. */
export function itemsIn<Item extends { readonly range: TokenRange }>(
  items: readonly Item[],
  { from, to }: TokenRange,
): Item[] {
  const found: Item[] = []
  const first = countBefore(items.length, index => items[index]!.range.from, from - lead)
  for (let index = first; index < items.length && items[index]!.range.from < to; index++) found.push(items[index]!)
  return found
}
