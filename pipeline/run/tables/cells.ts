import type { DateMention, RecordSpan } from '../../record/parts.ts'
import type { Speaker } from '../../record/statement.ts'
import type { Columns, Facts } from './table.ts'

/** Lists in one cell. */
export const listOf = (items: readonly string[]): string => items.join('; ')

/** Words of all passages, empty where the record was written without them. */
export const wordsOf = (passages: readonly RecordSpan[]): string =>
  passages.flatMap(({ exact }) => exact ?? []).join(' … ')

/** A date in EDTF; empty where there is none, or the text does not tell it. */
export const edtfOf = (date: DateMention | null | undefined): string => date?.edtf ?? ''

/** Country of a speaker: ISO code where there is one. */
export const speakerCountry = ({ type, id, name }: Speaker, { countryOf }: Facts): string =>
  countryOf(id) || (type === 'country' ? (name ?? '') : '')

/** Columns of the article that an item stands in. */
export const articleColumns: Columns<unknown> = {
  file: (_, { record }) => record.source.file,
  article: (_, { record }) => record.article.title ?? '',
  published: (_, { record }) => record.article.published?.edtf ?? '',
}

/** Columns of the occasion to which `eventId` leads. */
export const eventColumns = <Item>(eventId: (item: Item, facts: Facts) => string | null): Columns<Item> => ({
  event: (item, facts) => eventId(item, facts) ?? '',
  event_type: (item, facts) => facts.eventOf(eventId(item, facts))?.type ?? '',
  event_date: (item, facts) => edtfOf(facts.eventOf(eventId(item, facts))?.date),
})

/** Columns of a thing's passages: the first one's words and place, and how many there are. */
export const passageColumns: Columns<{ readonly evidence: readonly RecordSpan[] }> = {
  text: ({ evidence }) => evidence[0]!.exact ?? '',
  start: ({ evidence }) => evidence[0]!.start,
  end: ({ evidence }) => evidence[0]!.end,
  passages: ({ evidence }) => evidence.length,
}

/** Columns of a place: its words, empty where the record was written without them, and its ends. */
export const placeColumns: Columns<RecordSpan> = {
  text: ({ exact }) => exact ?? '',
  start: ({ start }) => start,
  end: ({ end }) => end,
}

/** Columns that tell how sure a thing is, and by which rule it stands there. */
export const sureColumns: Columns<{ readonly confidence: string; readonly rule: string }> = {
  confidence: ({ confidence }) => confidence,
  rule: ({ rule }) => rule,
}
