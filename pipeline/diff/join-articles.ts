import type { ArticleEntry } from './article-entry.ts'
import type { DiffProblem } from './difference.ts'
import type { Shelf } from './shelf.ts'

/** An article by its entries; at least one side has it. */
export interface JoinedArticle {
  readonly a: ArticleEntry | null
  readonly b: ArticleEntry | null
}

type Entries = AsyncGenerator<ArticleEntry | DiffProblem>

/**
 * Joins the articles of two sides. Sides in one order are merged: no more than one entry of each is held. What comes out of order, or
 * stands in one side alone, waits by its name, a record of a line on the shelf; what is left over comes last.
 */
export async function* joinArticles(a: Entries, b: Entries, shelf: Shelf): AsyncGenerator<JoinedArticle | DiffProblem> {
  const sides = [
    { entries: a, waiting: new Map<string, ArticleEntry>() },
    { entries: b, waiting: new Map<string, ArticleEntry>() },
  ] as const
  const join = (side: 0 | 1, entry: ArticleEntry, other: ArticleEntry | null): JoinedArticle =>
    side === 0 ? { a: entry, b: other } : { a: other, b: entry }
  const heads: [ArticleEntry | null, ArticleEntry | null] = [null, null]
  const isAtEnd = [false, false]
  for (;;) {
    for (const side of [0, 1] as const) {
      while (heads[side] === null && !isAtEnd[side]) {
        const { value, done } = await sides[side].entries.next()
        if (done) isAtEnd[side] = true
        else if ('message' in value) yield value
        else heads[side] = value
      }
    }
    const [one, other] = heads
    if (one === null && other === null) break
    if (one !== null && other !== null && one.key === other.key) {
      yield { a: one, b: other }
      heads[0] = null
      heads[1] = null
      continue
    }
    for (const side of sidesToMove(one, other)) {
      const entry = heads[side]!
      const { waiting } = sides[1 - side]!
      const partner = waiting.get(entry.key)
      waiting.delete(entry.key)
      if (partner) yield join(side, entry, partner)
      else sides[side].waiting.set(entry.key, putAway(entry, shelf))
      heads[side] = null
    }
  }
  for (const side of [0, 1] as const) for (const entry of sides[side].waiting.values()) yield join(side, entry, null)
}

/** The side whose drop comes first by name; both in one drop, whose entries have an order of their own. */
const sidesToMove = (one: ArticleEntry | null, other: ArticleEntry | null): readonly (0 | 1)[] => {
  if (one === null) return [1]
  if (other === null) return [0]
  if (one.drop === other.drop) return [0, 1]
  return one.drop < other.drop ? [0] : [1]
}

/** An entry that holds no text: a file is read when it is asked for. */
const putAway = (entry: ArticleEntry, shelf: Shelf): ArticleEntry =>
  entry.held === null
    ? entry
    : {
        ...entry,
        held: null,
        text: (
          take => async () =>
            take()
        )(shelf.put(entry.held)),
      }
