import type { NameMention, Names } from '../../layers/names.ts'
import type { TokenRange } from '../../text/span.ts'

/** Name mentions by place. */
export interface MentionIndex {
  /** Mentions of a kind whose core lies in a range, in order. */
  within(range: TokenRange, kind: NameMention['kind']): NameMention[]
  /** Place of the first mention of a person, and of the last one before a token (-1 where none). */
  firstOf(person: number): number
  lastBefore(person: number, token: number): number
}

/** Indexes the mentions of all names. */
export function indexMentions({ mentions, people }: Names): MentionIndex {
  const starting = new Map<number, NameMention[]>()
  const places: number[][] = people.map(() => [])
  for (const mention of mentions) {
    const there = starting.get(mention.core.from)
    if (there) there.push(mention)
    else starting.set(mention.core.from, [mention])
    if (mention.kind === 'person') places[mention.entity]!.push(mention.core.from)
  }
  return {
    within: ({ from, to }, kind) => {
      const found: NameMention[] = []
      for (let at = from; at < to; at++)
        for (const mention of starting.get(at) ?? [])
          if (mention.kind === kind && mention.core.to <= to) found.push(mention)
      return found
    },
    firstOf: person => places[person]![0] ?? -1,
    lastBefore: (person, token) => {
      const own = places[person]!
      let low = 0
      let high = own.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (own[middle]! < token) low = middle + 1
        else high = middle
      }
      return low === 0 ? -1 : own[low - 1]!
    },
  }
}
