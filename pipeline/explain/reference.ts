import type { RecordSpan } from '../record/parts.ts'
import type { Record } from '../record/record.ts'
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

/** What of the lists, statements aside, takes words of a place: the list's name with each. */
export const findHolders = (record: Record, place: Span): { readonly list: FactList; readonly holder: Reference }[] => {
  const holds = (spans: readonly (Span | null)[]): boolean =>
    spans.some(span => span !== null && spansOverlap(span, place))
  return [
    ...record.topics.flatMap(({ id, evidence }) =>
      evidence
        .filter(shown => holds([shown]))
        .map(({ rule, ...words }) => ({ list: 'topics' as const, holder: { id, is: rule, words } })),
    ),
    ...record.events
      .filter(({ evidence, date, place: where }) => holds([...evidence, date, where]))
      .map(event => ({ list: 'events' as const, holder: referTo.events(event) })),
    ...record.agreements
      .filter(({ evidence, date }) => holds([...evidence, date]))
      .map(agreement => ({ list: 'agreements' as const, holder: referTo.agreements(agreement) })),
    ...record.cooperation
      .filter(item => holds([item]))
      .map(item => ({ list: 'cooperation' as const, holder: referTo.cooperation(item) })),
    ...record.commitments
      .filter(commitment => holds([commitment, commitment.by.mention, commitment.due]))
      .map(commitment => ({ list: 'commitments' as const, holder: referTo.commitments(commitment) })),
    ...record.dates
      .filter(date => holds([date]))
      .map(({ edtf, precision, start, end, exact }) => ({
        list: 'dates' as const,
        holder: { id: null, is: `${edtf ?? 'unresolved'}, ${precision}`, words: { start, end, exact } },
      })),
  ]
}
