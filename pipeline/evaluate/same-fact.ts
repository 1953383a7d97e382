import type { Agreement, Event } from '../record/event.ts'
import { type Span, spansOverlap } from '../text/span.ts'
import type { ReadoutGold } from './readout-gold.ts'
import { isHalfShared, isSameSet, type WordSet } from './words.ts'

type GoldEvent = NonNullable<ReadoutGold['events']>[number]
type Coded = { readonly sure?: boolean | undefined }

/** Whether both coders gave something: only then is it a fault to miss it. */
export const isSure = ({ sure }: Coded): boolean => sure !== false

/** Whether evidence of the record touches the gold's. */
export const isShown = (gold: { readonly evidence: Span }, found: { readonly evidence: readonly Span[] }): boolean =>
  found.evidence.some(place => spansOverlap(gold.evidence, place))

/** Whether an event of the record is the gold's: of its type, and told where the gold has it told. */
export const isSameEvent = (gold: GoldEvent, found: Pick<Event, 'type' | 'evidence'>): boolean =>
  gold.type === found.type && isShown(gold, found)

/** Whether the record names the parties of the gold and no other. */
export const hasSameParties = (gold: GoldEvent, found: Pick<Event | Agreement, 'parties'>): boolean =>
  isSameSet(new Set(gold.parties), new Set(found.parties))

/** Whether two stretches share at least half of their words: an item or a commitment is then the same. */
export const isSameStretch =
  (wordsOf: (spans: readonly Span[]) => WordSet) =>
  (gold: Span, found: Span): boolean =>
    isHalfShared(wordsOf([gold]), wordsOf([found]))
