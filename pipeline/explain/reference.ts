import type { RecordSpan } from '../record/parts.ts'
import type { Record } from '../record/record.ts'
import { countBefore } from '../text/count-before.ts'
import { type Span, spansOverlap } from '../text/span.ts'
import type { FactList } from './sections.ts'

/** Something else of the same record: its id, what it is in a few words, and the words that show it. */
export interface Reference {
  /** Null for a date, which has none. */
  readonly id: string | null
  readonly is: string
  readonly words: RecordSpan
}

type Entry<List extends keyof Record> = Record[List] extends readonly (infer Item)[] ? Item : never

/** A few words for an entry of each list. */
export const referTo = {
  statements: ({ id, speaker, act, content }: Entry<'statements'>): Reference => ({
    id,
    is: `${speaker.name ?? speaker.type}: ${act}`,
    words: content[0]!,
  }),
  events: ({ id, type, status, evidence }: Entry<'events'>): Reference => ({
    id,
    is: `${type}, ${status}`,
    words: evidence[0]!,
  }),
  agreements: ({ id, kind, status, evidence }: Entry<'agreements'>): Reference => ({
    id,
    is: `${kind}, ${status}`,
    words: evidence[0]!,
  }),
  cooperation: ({ id, frame, topic, start, end, exact }: Entry<'cooperation'>): Reference => ({
    id,
    is: `${frame}, ${topic ?? 'no topic'}`,
    words: { start, end, exact },
  }),
  commitments: ({ id, by, strength, start, end, exact }: Entry<'commitments'>): Reference => ({
    id,
    is: `${by.name ?? by.type}: ${strength}`,
    words: { start, end, exact },
  }),
}

/** An entry that takes words of a place, and the list that it stands in. */
export interface Holder {
  readonly list: FactList
  readonly holder: Reference
}

/**
 * Finds what of the lists, statements aside, takes words of a place, in the order of the lists. Each search costs what it finds, for
 * common words stand in thousands of places.
 */
export const createFindHolders = (record: Record): ((place: Span) => Holder[]) => {
  const all = holdersOf(record)
  const held = all
    .flatMap(({ places }, index) => places.flatMap(place => (place === null ? [] : [{ place, index }])))
    .sort((a, b) => a.place.start - b.place.start)
  // The furthest end among each and those before it: further back nothing reaches a place that begins there.
  const reach: number[] = []
  for (const { place } of held) reach.push(Math.max(reach.at(-1) ?? 0, place.end))
  return place => {
    const found = new Set<number>()
    const behind = countBefore(held.length, index => held[index]!.place.start, place.end)
    for (let i = behind - 1; i >= 0 && reach[i]! > place.start; i--) {
      if (spansOverlap(held[i]!.place, place)) found.add(held[i]!.index)
    }
    return [...found].sort((a, b) => a - b).map(index => all[index]!.of)
  }
}

const holdersOf = (record: Record): { readonly of: Holder; readonly places: readonly (Span | null)[] }[] => [
  ...record.topics.flatMap(({ id, evidence }) =>
    evidence.map(({ rule, ...words }) => ({
      of: { list: 'topics' as const, holder: { id, is: rule, words } },
      places: [words],
    })),
  ),
  ...record.events.map(event => ({
    of: { list: 'events' as const, holder: referTo.events(event) },
    places: [...event.evidence, event.date, event.place],
  })),
  ...record.agreements.map(agreement => ({
    of: { list: 'agreements' as const, holder: referTo.agreements(agreement) },
    places: [...agreement.evidence, agreement.date],
  })),
  ...record.cooperation.map(item => ({
    of: { list: 'cooperation' as const, holder: referTo.cooperation(item) },
    places: [item],
  })),
  ...record.commitments.map(commitment => ({
    of: { list: 'commitments' as const, holder: referTo.commitments(commitment) },
    places: [commitment, commitment.by.mention, commitment.due],
  })),
  ...record.dates.map(date => ({
    of: { list: 'dates' as const, holder: referToDate(date) },
    places: [date],
  })),
]

const referToDate = ({ edtf, precision, start, end, exact }: Entry<'dates'>): Reference => ({
  id: null,
  is: `${edtf ?? 'unresolved'}, ${precision}`,
  words: { start, end, exact },
})
